package vn.motcua.evidence.revocation;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The revocation lists and OCSP answers at hand. Each proves itself by its own signature, so that
 * it does not matter who put it where.
 */
public final class Revocations {
  /** None at all. */
  public static final Revocations NONE = new Revocations(List.of(), List.of());

  private final List<X509CRL> lists;
  private final List<byte[]> answers;

  private Revocations(List<X509CRL> lists, List<byte[]> answers) {
    this.lists = lists;
    this.answers = answers;
  }

  /**
   * These and more.
   *
   * @param encoded lists and OCSP responses in DER; what is neither says nothing
   */
  public Revocations and(Collection<byte[]> encoded) {
    List<X509CRL> allLists = new ArrayList<>(lists);
    List<byte[]> allAnswers = new ArrayList<>(answers);
    for (byte[] one : encoded) {
      RevocationList.parse(one).ifPresentOrElse(allLists::add, () -> allAnswers.add(one));
    }
    return new Revocations(allLists, allAnswers);
  }

  /** These and others. */
  public Revocations and(Revocations others) {
    List<X509CRL> allLists = new ArrayList<>(lists);
    List<byte[]> allAnswers = new ArrayList<>(answers);
    allLists.addAll(others.lists);
    allAnswers.addAll(others.answers);
    return new Revocations(allLists, allAnswers);
  }

  /** Whether there is nothing to be asked. */
  public boolean isEmpty() {
    return lists.isEmpty() && answers.isEmpty();
  }

  /**
   * How a certificate stood at a time. The worst that anybody entitled says counts.
   *
   * @param known certificates among which its issuer may be; he is known by his key, since others
   *     can call themselves the same
   */
  public Standing of(X509Certificate certificate, Collection<X509Certificate> known, Instant at) {
    List<Said> said =
        known.stream()
            .filter(issuer -> Authority.issued(certificate, issuer))
            .flatMap(issuer -> said(certificate, issuer))
            .toList();
    return said.stream()
        .map(Said::revokedAt)
        .filter(revoked -> revoked != null)
        .min(Instant::compareTo)
        .map(since -> new Standing(kind(since, at), since))
        .orElseGet(() -> good(said, at));
  }

  private static Standing.Kind kind(Instant since, Instant at) {
    return since.isAfter(at) ? Standing.Kind.REVOKED_SINCE : Standing.Kind.REVOKED;
  }

  private static Standing good(List<Said> said, Instant at) {
    return said.stream()
        .filter(one -> one.speaksFor(at))
        .map(Said::from)
        .max(Instant::compareTo)
        .map(from -> new Standing(Standing.Kind.GOOD, from))
        .orElse(new Standing(Standing.Kind.UNKNOWN, null));
  }

  private Stream<Said> said(X509Certificate certificate, X509Certificate issuer) {
    return Stream.concat(
        lists.stream().flatMap(list -> RevocationList.read(list, certificate, issuer).stream()),
        answers.stream().flatMap(answer -> OcspAnswer.read(answer, certificate, issuer).stream()));
  }
}
