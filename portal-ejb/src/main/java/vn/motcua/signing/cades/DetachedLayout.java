package vn.motcua.signing.cades;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import vn.motcua.signing.Credential;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.SigningOptions;

/** A detached signature (CAdES baseline B) with its attributes laid out and no value yet. */
public final class DetachedLayout implements Prepared {
  private final InMemoryDocument content;
  private final CAdESSignatureParameters parameters;
  private final CAdESService service = new CAdESService(new CommonCertificateVerifier(true));
  private final Credential credential;
  private final byte[] toBeSigned;

  private DetachedLayout(
      byte[] content, CAdESSignatureParameters parameters, Credential credential) {
    this.content = new InMemoryDocument(content);
    this.parameters = parameters;
    this.credential = credential;
    this.toBeSigned = service.getDataToSign(this.content, parameters).getBytes();
  }

  /** Lays out a signature over the content. */
  public static DetachedLayout of(byte[] content, Credential credential, SigningOptions options) {
    CAdESSignatureParameters parameters = new CAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
    parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
    CmsTerms.set(parameters, credential, options.signedAt());
    return new DetachedLayout(content, parameters, credential);
  }

  @Override
  public byte[] toBeSigned() {
    return toBeSigned.clone();
  }

  @Override
  public KeyAlgorithm algorithm() {
    return credential.algorithm();
  }

  /** Whose signature it will be. */
  public Credential credential() {
    return credential;
  }

  /** What is signed. */
  public byte[] content() {
    return content.getBytes();
  }

  /** The CMS with the signature value in its place. */
  public byte[] with(byte[] signatureValue) {
    SignatureValue value = CmsTerms.value(algorithm(), signatureValue);
    return DSSUtils.toByteArray(service.signDocument(content, parameters, value));
  }
}
