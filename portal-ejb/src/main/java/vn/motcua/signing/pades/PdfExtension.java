package vn.motcua.signing.pades;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.motcua.signing.EvidenceSources;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.timestamp.TimeStamp;
import vn.motcua.signing.timestamp.TimeStampTokens;
import vn.motcua.signing.trust.RevocationAnswer;

/**
 * Raises a signed PDF: T into the gap of the last signature, which is the only one that no other
 * covers; LT and LTA by the library as updates behind it. Files leave at T or LTA, where the last
 * byte range reaches the end.
 */
public final class PdfExtension {
  private static final int ROOM_FOR_STAMP = 12288;

  private PdfExtension() {}

  /**
   * Raises.
   *
   * @throws SignatureNotGood if it is not a file with signatures of ours
   */
  public static byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources) {
    Revisions revisions = Revisions.of(signed);
    if (revisions.signatures().isEmpty()) {
      throw new SignatureNotGood("no signature");
    }
    byte[] extended = signed;
    boolean archived = !revisions.archived().isEmpty();
    SignatureCms cms = SignatureCms.read(signed, revisions.last());
    if (level.reaches(SignatureLevel.T) && cms.token().isEmpty() && !archived) {
      extended =
          cms.stamped(
              signed, value -> TimeStampTokens.verify(sources.stamp(value).token(), value).token());
    }
    if (level.reaches(SignatureLevel.LT) && !archived) {
      extended = longTerm(extended, level, sources);
    }
    return extended;
  }

  private static byte[] longTerm(byte[] stamped, SignatureLevel level, EvidenceSources sources) {
    Set<RevocationAnswer> answers = answers(stamped, sources);
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(PdfLibrary.trusted(sources.authorities()));
    verifier.setOcspSource(
        new ExternalResourcesOCSPSource(encoded(answers, RevocationAnswer.Kind.OCSP)));
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(encoded(answers, RevocationAnswer.Kind.LIST)));
    // The library judges these by the machine's clock; ours has judged them before.
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
    PAdESService service = new PAdESService(verifier);
    service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    service.setTspSource(stamps(sources));
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(
        level == SignatureLevel.LTA
            ? eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA
            : eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LT);
    parameters.getArchiveTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getArchiveTimestampParameters().setContentSize(ROOM_FOR_STAMP);
    parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getSignatureTimestampParameters().setContentSize(ROOM_FOR_STAMP);
    parameters.bLevel().setSigningDate(java.util.Date.from(sources.now()));
    return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(stamped), parameters));
  }

  /** What shows that signers and time-stamp authorities were good when it was stamped. */
  private static Set<RevocationAnswer> answers(byte[] stamped, EvidenceSources sources) {
    Set<RevocationAnswer> answers = new LinkedHashSet<>();
    for (SignedRange range : Revisions.of(stamped).signatures()) {
      SignatureCms cms = SignatureCms.read(stamped, range);
      Instant at = sources.now();
      if (cms.token().isPresent()) {
        TimeStamp stamp = TimeStampTokens.verify(cms.token().get(), cms.signer().getSignature());
        at = stamp.time();
        answers.addAll(sources.good(stamp.authority(), at));
      }
      answers.addAll(sources.good(cms.certificate(), at));
    }
    return answers;
  }

  private static TSPSource stamps(EvidenceSources sources) {
    return (algorithm, digest) -> {
      if (algorithm != DigestAlgorithm.SHA256) {
        throw new IllegalStateException("a digest we did not ask for: " + algorithm);
      }
      return new TimestampBinary(sources.timeStamps().stamp(digest, sources.now()).token());
    };
  }

  private static InputStream[] encoded(Set<RevocationAnswer> answers, RevocationAnswer.Kind kind) {
    return answers.stream()
        .filter(a -> a.kind() == kind)
        .map(a -> new ByteArrayInputStream(a.encoded()))
        .toArray(InputStream[]::new);
  }
}
