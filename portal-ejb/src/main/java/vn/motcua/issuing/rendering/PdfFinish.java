package vn.motcua.issuing.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.issuing.SignatureBox;

/**
 * Takes the mark of the signature's place out of a rendered PDF and says where it was. The layout
 * marks the place as a link to {@link #MARK}: links are the one thing whose position a renderer
 * always reports.
 */
public final class PdfFinish {
  static final String MARK = "urn:motcua:signature";
  private static final float POINTS_PER_MM = 72f / 25.4f;

  private PdfFinish() {}

  /** The finished paper. */
  public static RenderedPaper finish(byte[] rendered) {
    try (PDDocument document = Loader.loadPDF(rendered)) {
      SignatureBox box = takeMark(document);
      Metadata.speakVietnameseAndNameNoTime(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new RenderedPaper(out.toByteArray(), box, document.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SignatureBox takeMark(PDDocument document) throws IOException {
    SignatureBox box = null;
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      List<PDAnnotation> annotations = page.getAnnotations();
      for (PDAnnotation annotation : List.copyOf(annotations)) {
        if (isMark(annotation)) {
          box = box(i + 1, page.getMediaBox(), annotation.getRectangle());
          annotations.remove(annotation);
        }
      }
      page.setAnnotations(annotations);
    }
    return box;
  }

  private static boolean isMark(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationLink link
        && link.getAction() instanceof PDActionURI uri
        && MARK.equals(uri.getURI());
  }

  private static SignatureBox box(int number, PDRectangle page, PDRectangle place) {
    return new SignatureBox(
        number,
        mm(place.getLowerLeftX() - page.getLowerLeftX()),
        mm(page.getUpperRightY() - place.getUpperRightY()),
        mm(place.getWidth()),
        mm(place.getHeight()));
  }

  private static float mm(float points) {
    return Math.round(points / POINTS_PER_MM * 100) / 100f;
  }
}
