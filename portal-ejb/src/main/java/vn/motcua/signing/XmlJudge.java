package vn.motcua.signing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.signing.timestamp.StampCheck;
import vn.motcua.signing.timestamp.TimeStamp;
import vn.motcua.signing.timestamp.TimeStampNotGood;
import vn.motcua.signing.timestamp.TimeStampTokens;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateFindings;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.KeptEvidence;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.ProfileBroken;
import vn.motcua.signing.xades.StrictProfile;
import vn.motcua.signing.xades.UnsignedValues;
import vn.motcua.signing.xades.VerifiedXml;

/** Judges a signed envelope by the strict profile and the authorities we trust. */
final class XmlJudge {
  private static final String RULES = "Mot Cua strict XML profile 3";

  private XmlJudge() {}

  static SignatureReport judge(byte[] content, TrustedAuthorities authorities, Instant now) {
    try {
      VerifiedXml verified = StrictProfile.verify(content);
      UnsignedValues unsigned = verified.unsigned();
      TimeStamp stamp =
          unsigned == null ? null : TimeStampTokens.verify(unsigned.token(), unsigned.stamped());
      Optional<KeptEvidence> kept = kept(verified, stamp, authorities);
      return kept.isEmpty()
          ? refused(Finding.UNKNOWN_STRUCTURE)
          : judge(verified, stamp, kept.get(), new Judged(authorities, now));
    } catch (ProfileBroken broken) {
      return refused(finding(broken));
    } catch (TimeStampNotGood broken) {
      return refused(
          broken.reason() == TimeStampNotGood.Reason.WEAK
              ? Finding.WEAK_ALGORITHM
              : Finding.TIMESTAMP_BROKEN);
    }
  }

  private record Judged(TrustedAuthorities authorities, Instant now) {}

  private static SignatureReport judge(
      VerifiedXml verified, TimeStamp stamp, KeptEvidence kept, Judged by) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    Instant provenAt = null;
    if (stamp != null) {
      StampCheck.Proven proven =
          StampCheck.of(
              stamp,
              by.authorities(),
              kept.about(stamp.authority()),
              verified.signedAt(),
              by.now());
      findings.addAll(proven.findings());
      provenAt = proven.time();
    }
    CertificateStatus status =
        CertificateCheck.of(
            verified.certificate(),
            by.authorities(),
            kept.about(verified.certificate()),
            provenAt == null ? by.now() : provenAt);
    findings.addAll(CertificateFindings.of(status, verified.signedAt(), provenAt, by.now()));
    Optional<ResultEnvelope> envelope = EnvelopeXml.read(verified.root());
    if (envelope.isEmpty() && !isStatement(verified)) {
      findings.add(Finding.UNKNOWN_FORMAT);
    }
    SignatureView view =
        CertificateFindings.view(
            status, verified.signedAt(), "XAdES-" + level(verified), verified.algorithm(), true);
    return new SignatureReport(
        DocumentFormat.XML,
        findings,
        List.of(view.found(provenAt, findings)),
        envelope.orElse(null),
        RULES);
  }

  private static boolean isStatement(VerifiedXml verified) {
    try {
      return !SignedStatement.textOf(verified.root()).isEmpty();
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  private static Optional<KeptEvidence> kept(
      VerifiedXml verified, TimeStamp stamp, TrustedAuthorities authorities) {
    UnsignedValues unsigned = verified.unsigned();
    if (unsigned == null || !unsigned.longTerm()) {
      return Optional.of(KeptEvidence.NONE);
    }
    return KeptEvidence.of(
        new KeptEvidence.Values(unsigned.certificates(), unsigned.lists(), unsigned.responses()),
        List.of(verified.certificate(), stamp.authority()),
        authorities);
  }

  private static SignatureLevel level(VerifiedXml verified) {
    if (verified.unsigned() == null) {
      return SignatureLevel.B;
    }
    return verified.unsigned().longTerm() ? SignatureLevel.LT : SignatureLevel.T;
  }

  private static SignatureReport refused(Finding finding) {
    return SignatureReport.refused(DocumentFormat.XML, finding, RULES);
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
