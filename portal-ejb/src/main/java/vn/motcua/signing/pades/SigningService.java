package vn.motcua.signing.pades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import vn.motcua.shared.KnownServices;

/**
 * The library, without three things it would do again: it does not build the chain of a certificate
 * that {@code BeforeSigning} has judged by our own rules, it hands out the CMS instead of looking
 * for its place byte by byte, and it does not look for its own parts in every archive.
 */
final class SigningService extends PAdESService {
  private static final long serialVersionUID = 1L;

  SigningService(IPdfObjFactory pdf) {
    super(new CommonCertificateVerifier(true));
    setPdfObjFactory(pdf);
  }

  /** The CMS with this value, in DER, for the document laid out before with these parameters. */
  byte[] cms(DSSDocument document, PAdESSignatureParameters parameters, SignatureValue value) {
    return KnownServices.within(
        () ->
            generateCMSSignedData(
                document,
                parameters,
                ensureSignatureValue(parameters.getSignatureAlgorithm(), value)));
  }

  @Override
  public ToBeSigned getDataToSign(DSSDocument document, PAdESSignatureParameters parameters) {
    return KnownServices.within(() -> super.getDataToSign(document, parameters));
  }

  @Override
  protected void assertSigningCertificateValid(AbstractSignatureParameters<?> parameters) {
    // Judged before, by our own clock, trust and lists.
  }
}
