package vn.motcua.issuing.rendering;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
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

  private static final List<Face> FACES =
      List.of(
          new Face("Serif-Regular", NORMAL, FontStyle.NORMAL),
          new Face("Serif-Bold", BOLD, FontStyle.NORMAL),
          new Face("Serif-Italic", NORMAL, FontStyle.ITALIC),
          new Face("Serif-BoldItalic", BOLD, FontStyle.ITALIC),
          new Face("Mono-Regular", NORMAL, FontStyle.NORMAL));

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggerImpl(new RenderingLog());
  }

  /** The paper with its fields, written once. */
  public RenderedPaper write(Document layout) {
    return KnownServices.within(() -> rendered(layout));
  }

  private RenderedPaper rendered(Document layout) {
    try (PDDocument paper = new PDDocument();
        FontSet fonts = FontSet.take();
        PdfBoxRenderer renderer = builder(layout, paper, fonts).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      return PdfFinish.finish(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(Document layout, PDDocument paper, FontSet fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(paper);
    FACES.forEach(face -> addFont(builder, face, paper, fonts));
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useObjectDrawerFactory(new Drawers());
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(colours);
    builder.withProducer("Một Cửa");
    builder.withW3cDocument(layout, "urn:paper");
    return builder;
  }

  private static void addFont(
      PdfRendererBuilder builder, Face face, PDDocument paper, FontSet fonts) {
    builder.useFont(
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            return fonts.font(paper, face.file());
          }
        },
        face.family(),
        face.weight(),
        face.style(),
        true);
  }

  /** A face and what the style sheet calls it. */
  private record Face(String file, int weight, FontStyle style) {
    String family() {
      return "Liberation " + file.substring(0, file.indexOf('-'));
    }
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
