package vn.motcua.signing.pades;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.timestamp.StampCheck;
import vn.motcua.signing.timestamp.TimeStamp;
import vn.motcua.signing.timestamp.TimeStampTokens;
import vn.motcua.signing.trust.KeptEvidence;
import vn.motcua.signing.trust.RevocationAnswer;

/**
 * Time-stamps of a PDF that verify, and what is kept beside them. Behind the last signature there
 * is one document time-stamp, and one more if a signature has none of its own. A time-stamp of a
 * later signature proves the age of an earlier one too: it lies in the bytes that the later one
 * covers.
 */
final class PdfEvidence {
  /** Of a file that need not be asked. */
  static final PdfEvidence NONE = new PdfEvidence(List.of(), List.of(), KeptEvidence.NONE, null);

  private final List<Optional<TimeStamp>> own;
  private final List<TimeStamp> archived;
  private final KeptEvidence kept;
  private final PdfJudge.Judged by;

  private PdfEvidence(
      List<Optional<TimeStamp>> own,
      List<TimeStamp> archived,
      KeptEvidence kept,
      PdfJudge.Judged by) {
    this.own = own;
    this.archived = archived;
    this.kept = kept;
    this.by = by;
  }

  /**
   * Reads and verifies.
   *
   * @throws vn.motcua.signing.timestamp.TimeStampNotGood if a time-stamp is over something else
   * @throws SignatureNotGood if it holds anything that ours do not
   */
  static PdfEvidence of(byte[] pdf, Revisions revisions, PdfJudge.Judged by) {
    List<Optional<TimeStamp>> own = new ArrayList<>();
    List<X509Certificate> subjects = new ArrayList<>();
    for (SignedRange range : revisions.signatures()) {
      SignatureCms cms = SignatureCms.read(pdf, range);
      if (!cms.hasKnownAttributesOnly()) {
        throw new SignatureNotGood("unknown unsigned attributes");
      }
      subjects.add(cms.certificate());
      own.add(cms.token().map(t -> TimeStampTokens.verify(t, cms.signer().getSignature())));
    }
    long unstamped = own.stream().filter(Optional::isEmpty).count();
    if (revisions.archived().size() > 1 + unstamped) {
      throw new SignatureNotGood("more document time-stamps than any signature needs");
    }
    List<TimeStamp> archived = new ArrayList<>();
    for (SignedRange range : revisions.archived()) {
      archived.add(TimeStampTokens.verify(range.value(pdf), range.bytes(pdf)));
    }
    own.stream().flatMap(Optional::stream).forEach(s -> subjects.add(s.authority()));
    archived.forEach(s -> subjects.add(s.authority()));
    if (archived.isEmpty()) {
      return new PdfEvidence(own, archived, KeptEvidence.NONE, by);
    }
    Optional<KeptEvidence> kept =
        KeptEvidence.of(SecurityStore.read(pdf), subjects, by.authorities());
    return new PdfEvidence(
        own,
        archived,
        kept.orElseThrow(() -> new SignatureNotGood("kept values that prove nothing")),
        by);
  }

  /** What is kept about a certificate. */
  List<RevocationAnswer> about(X509Certificate certificate) {
    return kept.about(certificate);
  }

  /** The level of a signature, counted from 0. */
  SignatureLevel level(int number) {
    if (!archived.isEmpty()) {
      return SignatureLevel.LTA;
    }
    return number < own.size() && own.get(number).isPresent() ? SignatureLevel.T : SignatureLevel.B;
  }

  /**
   * By when a signature existed: by its own time-stamp, else by one of a later signature or of the
   * document; null if none counts.
   *
   * @param signedAt the time it claims, null if there is none
   * @param findings what is wrong with any of them is added
   */
  Instant provenAt(int number, Instant signedAt, Set<Finding> findings) {
    List<TimeStamp> over = new ArrayList<>();
    for (int i = number; i < own.size(); i++) {
      own.get(i).ifPresent(over::add);
    }
    over.addAll(archived);
    Instant provenAt = null;
    for (TimeStamp stamp : over) {
      StampCheck.Proven proven =
          StampCheck.of(stamp, by.authorities(), kept.about(stamp.authority()), signedAt, by.now());
      findings.addAll(proven.findings());
      if (provenAt == null) {
        provenAt = proven.time();
      }
    }
    return provenAt;
  }
}
