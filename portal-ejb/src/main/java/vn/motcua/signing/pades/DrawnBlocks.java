package vn.motcua.signing.pades;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Has the library take a signature's look from a PDF that is drawn already. */
final class DrawnBlocks extends PdfBoxNativeObjectFactory {
  private final byte[] drawn;

  DrawnBlocks(byte[] drawn) {
    this.drawn = drawn;
  }

  @Override
  public PDFSignatureService newPAdESSignatureService() {
    return configure(new PdfBoxSignatureService(PDFServiceMode.SIGNATURE, new Factory()));
  }

  private final class Factory implements PdfBoxSignatureDrawerFactory {
    @Override
    public PdfBoxSignatureDrawer getSignatureDrawer(SignatureImageParameters parameters) {
      return new Drawer();
    }
  }

  private final class Drawer implements PdfBoxSignatureDrawer {
    private SignatureOptions options;

    @Override
    public void init(
        SignatureImageParameters parameters, PDDocument document, SignatureOptions given) {
      options = given;
    }

    @Override
    public void draw() throws IOException {
      options.setVisualSignature(new ByteArrayInputStream(drawn));
    }
  }
}
