package vn.motcua.issuing.rendering;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.shared.KnownServices;

/**
 * Lays a filled document out as PDF/A-2u and PDF/UA-1, tagged, with Liberation fonts and codes
 * drawn as vectors. Reaches no network.
 */
public final class PdfWriter {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final Map<String, FSObjectDrawer> DRAWERS =
      Map.of(
          "paper/qr", new QrDrawer(),
          "paper/barcode", new BarcodeDrawer());

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** The paper with its fields, written once. */
  public RenderedPaper write(Document document) {
    try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
      return KnownServices.within(
          () -> {
            renderer.createPDFWithoutClosing();
            return PdfFinish.finish(renderer.getPdfDocument());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(Document document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    addFonts(builder);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useObjectDrawerFactory(new Drawers());
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(colours);
    builder.withProducer("Một Cửa");
    builder.withW3cDocument(document, "urn:paper");
    return builder;
  }

  private static void addFonts(PdfRendererBuilder builder) {
    addFont(builder, "Serif-Regular", NORMAL, FontStyle.NORMAL);
    addFont(builder, "Serif-Bold", BOLD, FontStyle.NORMAL);
    addFont(builder, "Serif-Italic", NORMAL, FontStyle.ITALIC);
    addFont(builder, "Serif-BoldItalic", BOLD, FontStyle.ITALIC);
    addFont(builder, "Mono-Regular", NORMAL, FontStyle.NORMAL);
  }

  private static void addFont(
      PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    String family = "Liberation " + face.substring(0, face.indexOf('-'));
    builder.useFont(() -> FontFiles.open(face), family, weight, style, true);
  }

  /** Only what we draw ourselves. */
  private static final class Drawers implements FSObjectDrawerFactory {
    @Override
    public FSObjectDrawer createDrawer(Element element) {
      return DRAWERS.get(element.getAttribute("type"));
    }

    @Override
    public boolean isReplacedObject(Element element) {
      return DRAWERS.containsKey(element.getAttribute("type"));
    }
  }
}
