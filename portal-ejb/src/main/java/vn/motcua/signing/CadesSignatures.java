package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.signing.cades.DetachedCms;
import vn.motcua.signing.cades.DetachedLayout;
import vn.motcua.signing.timestamp.TimeStampTokens;

/** CAdES baseline B and T (ETSI EN 319 122-1) beside what is signed, with SHA-256. */
@ApplicationScoped
public class CadesSignatures implements SignatureFormat {
  @Override
  public Prepared prepare(byte[] content, Credential credential, SigningOptions options) {
    return DetachedLayout.of(content, credential, options);
  }

  @Override
  public byte[] assemble(Prepared prepared, byte[] signatureValue) {
    DetachedLayout layout = (DetachedLayout) prepared;
    byte[] signed = layout.with(signatureValue);
    DetachedCms.check(signed, layout.content(), layout.credential().certificate());
    return signed;
  }

  /** Raises to T; higher levels are not needed beside an archive's own revocation data. */
  @Override
  public byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources) {
    return level.reaches(SignatureLevel.T)
        ? DetachedCms.stamped(
            signed, value -> TimeStampTokens.verify(sources.stamp(value).token(), value).token())
        : signed;
  }
}
