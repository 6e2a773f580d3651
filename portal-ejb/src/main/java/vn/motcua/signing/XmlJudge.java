package vn.motcua.signing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateFindings;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.ProfileBroken;
import vn.motcua.signing.xades.StrictProfile;
import vn.motcua.signing.xades.VerifiedXml;

/** Judges a signed envelope by the strict profile and the authorities we trust. */
final class XmlJudge {
  private static final String RULES = "Mot Cua strict XML profile 1";

  private XmlJudge() {}

  static SignatureReport judge(byte[] content, TrustedAuthorities authorities, Instant now) {
    VerifiedXml verified;
    try {
      verified = StrictProfile.verify(content);
    } catch (ProfileBroken broken) {
      return SignatureReport.refused(DocumentFormat.XML, finding(broken), RULES);
    }
    CertificateStatus status = CertificateCheck.of(verified.certificate(), authorities, now);
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    findings.addAll(CertificateFindings.of(status, verified.signedAt(), now));
    Optional<ResultEnvelope> envelope = EnvelopeXml.read(verified.root());
    if (envelope.isEmpty()) {
      findings.add(Finding.UNKNOWN_FORMAT);
    }
    return new SignatureReport(
        DocumentFormat.XML,
        findings,
        List.of(
            CertificateFindings.view(
                status, verified.signedAt(), "XAdES-B", verified.algorithm(), true)),
        envelope.orElse(null),
        RULES);
  }

  private static Finding finding(ProfileBroken broken) {
    return switch (broken.rule()) {
      case NOT_XML, TOO_LARGE, UNKNOWN_ROOT -> Finding.UNKNOWN_FORMAT;
      case NO_SIGNATURE -> Finding.NO_SIGNATURE;
      case MORE_SIGNATURES -> Finding.UNKNOWN_SIGNATURES;
      case WEAK_ALGORITHM -> Finding.WEAK_ALGORITHM;
      case CHANGED -> Finding.CHANGED_AFTER_SIGNING;
      case FORBIDDEN_NODE,
          SIGNATURE_ELSEWHERE,
          UNKNOWN_STRUCTURE,
          OTHER_REFERENCES,
          DUPLICATE_ID,
          OTHER_CERTIFICATE ->
          Finding.UNKNOWN_STRUCTURE;
    };
  }
}
