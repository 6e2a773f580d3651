package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.xades.EnvelopedSignature;
import vn.motcua.signing.xades.ProfileBroken;
import vn.motcua.signing.xades.StrictProfile;
import vn.motcua.signing.xades.VerifiedXml;

/**
 * XAdES baseline B (ETSI EN 319 132-1), enveloped in the document's root: exclusive
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
    byte[] signed = layout.with(signatureValue);
    try {
      VerifiedXml verified = StrictProfile.verify(signed);
      if (!verified.certificate().equals(layout.credential().certificate())) {
        throw new SignatureNotGood("signed under another certificate");
      }
      return signed;
    } catch (ProfileBroken broken) {
      throw new SignatureNotGood("fresh XML signature: " + broken.rule(), broken);
    }
  }
}
