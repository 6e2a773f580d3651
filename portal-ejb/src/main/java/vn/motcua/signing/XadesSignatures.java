package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.timestamp.TimeStamp;
import vn.motcua.signing.timestamp.TimeStampNotGood;
import vn.motcua.signing.timestamp.TimeStampTokens;
import vn.motcua.signing.trust.RevocationAnswer;
import vn.motcua.signing.xades.EnvelopedSignature;
import vn.motcua.signing.xades.ProfileBroken;
import vn.motcua.signing.xades.SignatureExtension;
import vn.motcua.signing.xades.StrictProfile;
import vn.motcua.signing.xades.UnsignedValues;
import vn.motcua.signing.xades.VerifiedXml;

/**
 * XAdES baseline B, T and LT (ETSI EN 319 132-1), enveloped in the document's root: exclusive
 * canonicalisation, signing certificate by digest, claimed time, no policy.
 */
@ApplicationScoped
public class XadesSignatures implements SignatureFormat {
  @Override
  public Prepared prepare(byte[] content, Credential credential, SigningOptions options) {
    try {
      return EnvelopedSignature.prepare(content, credential, options.signedAt());
    } catch (ProfileBroken broken) {
      throw new Refusal("signing.not-signable");
    }
  }

  @Override
  public byte[] assemble(Prepared prepared, byte[] signatureValue) {
    EnvelopedSignature layout = (EnvelopedSignature) prepared;
    try {
      byte[] signed = layout.with(signatureValue);
      VerifiedXml verified = StrictProfile.verify(signed);
      if (!verified.certificate().equals(layout.credential().certificate())) {
        throw new SignatureNotGood("signed under another certificate");
      }
      return signed;
    } catch (ProfileBroken broken) {
      throw new SignatureNotGood("fresh XML signature: " + broken.rule(), broken);
    } catch (IllegalArgumentException noSignature) {
      throw new SignatureNotGood("no signature value", noSignature);
    }
  }

  @Override
  public byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources) {
    try {
      byte[] extended = signed;
      UnsignedValues values = StrictProfile.verify(signed).unsigned();
      if (level.reaches(SignatureLevel.T) && values == null) {
        extended = SignatureExtension.stamped(signed, value -> sources.stamp(value).token());
      }
      if (level.reaches(SignatureLevel.LT) && (values == null || !values.longTerm())) {
        extended = longTerm(extended, sources);
      }
      check(StrictProfile.verify(extended).unsigned());
      return extended;
    } catch (ProfileBroken broken) {
      throw new SignatureNotGood("not extensible: " + broken.rule(), broken);
    }
  }

  private static byte[] longTerm(byte[] stamped, EvidenceSources sources) {
    VerifiedXml verified = StrictProfile.verify(stamped);
    TimeStamp stamp = check(verified.unsigned());
    Set<X509Certificate> certificates = new LinkedHashSet<>();
    List<RevocationAnswer> answers = new ArrayList<>();
    for (X509Certificate subject : List.of(verified.certificate(), stamp.authority())) {
      certificates.add(subject);
      certificates.addAll(sources.issuers(subject));
      answers.addAll(sources.good(subject, stamp.time()));
    }
    return SignatureExtension.withValues(stamped, certificates, answers);
  }

  private static TimeStamp check(UnsignedValues values) {
    try {
      return values == null ? null : TimeStampTokens.verify(values.token(), values.stamped());
    } catch (TimeStampNotGood broken) {
      throw new SignatureNotGood("time-stamp: " + broken.reason(), broken);
    }
  }
}
