package vn.motcua.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSException;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.pades.FreshPdf;
import vn.motcua.signing.pades.PdfExtension;
import vn.motcua.signing.pades.PdfLayout;
import vn.motcua.signing.timestamp.TimeStampNotGood;

/**
 * PAdES baseline B, T, LT and LTA (ETSI EN 319 142-1) with SHA-256 and, if asked, a visible block.
 * It only appends: the unsigned PDF stays the beginning of the signed one.
 */
@ApplicationScoped
public class PadesSignatures implements SignatureFormat {
  @Override
  public Prepared prepare(byte[] content, Credential credential, SigningOptions options) {
    try {
      return PdfLayout.of(content, credential, options);
    } catch (DSSException notPdf) {
      throw new Refusal("signing.not-signable");
    }
  }

  @Override
  public byte[] assemble(Prepared prepared, byte[] signatureValue) {
    PdfLayout layout = (PdfLayout) prepared;
    byte[] signed = layout.with(signatureValue);
    FreshPdf.check(signed, layout.content(), layout.credential().certificate());
    return signed;
  }

  @Override
  public byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources) {
    try {
      return PdfExtension.extend(signed, level, sources);
    } catch (DSSException | AlertException notRaised) {
      throw new SignatureNotGood("not extensible", notRaised);
    } catch (TimeStampNotGood broken) {
      throw new SignatureNotGood("time-stamp: " + broken.reason(), broken);
    }
  }
}
