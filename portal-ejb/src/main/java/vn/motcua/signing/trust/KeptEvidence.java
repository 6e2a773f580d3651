package vn.motcua.signing.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Certificates and revocation answers kept beside a signature, verified: every one of them must
 * prove something about the signature's own certificates.
 */
public final class KeptEvidence {
  /** Nothing kept. */
  public static final KeptEvidence NONE = new KeptEvidence(List.of());

  private final List<About> answers;

  private KeptEvidence(List<About> answers) {
    this.answers = List.copyOf(answers);
  }

  private record About(X509Certificate certificate, RevocationAnswer answer) {}

  /** What was found beside a signature, in DER. */
  public record Values(
      List<X509Certificate> certificates, List<byte[]> lists, List<byte[]> responses) {}

  /**
   * Verifies.
   *
   * @param subjects certificates of the signer and of the time-stamp authority
   * @return empty if a certificate is not of a trusted authority, or an answer is not signed by one
   *     who may, or speaks of none of the subjects
   */
  public static Optional<KeptEvidence> of(
      Values values, List<X509Certificate> subjects, TrustedAuthorities authorities) {
    for (X509Certificate certificate : values.certificates()) {
      if (!authorities.isRoot(certificate) && authorities.issuerOf(certificate).isEmpty()) {
        return Optional.empty();
      }
    }
    List<About> answers = new ArrayList<>();
    for (byte[] list : values.lists()) {
      if (!add(answers, list, false, subjects, authorities)) {
        return Optional.empty();
      }
    }
    for (byte[] response : values.responses()) {
      if (!add(answers, response, true, subjects, authorities)) {
        return Optional.empty();
      }
    }
    return Optional.of(new KeptEvidence(answers));
  }

  /** What is kept about a certificate. */
  public List<RevocationAnswer> about(X509Certificate certificate) {
    return answers.stream()
        .filter(a -> a.certificate().equals(certificate))
        .map(About::answer)
        .toList();
  }

  private static boolean add(
      List<About> answers,
      byte[] encoded,
      boolean response,
      List<X509Certificate> subjects,
      TrustedAuthorities authorities) {
    boolean useful = false;
    for (X509Certificate subject : subjects) {
      Optional<RevocationAnswer> answer =
          authorities
              .issuerOf(subject)
              .flatMap(
                  issuer ->
                      response
                          ? OcspAnswers.read(encoded, subject, issuer)
                          : RevocationLists.read(encoded, subject, issuer));
      answer.ifPresent(a -> answers.add(new About(subject, a)));
      useful |= answer.isPresent();
    }
    return useful;
  }
}
