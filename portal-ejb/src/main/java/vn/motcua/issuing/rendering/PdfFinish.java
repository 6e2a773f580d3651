package vn.motcua.issuing.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.issuing.SignatureBox;

/**
 * Puts the fields of the signatures where a rendered PDF is marked and says where that is. The
 * layout marks each place as a link to {@link #SIGNER} or {@link #AGENCY}: links are the one thing
 * whose position a renderer always reports.
 */
final class PdfFinish {
  static final String SIGNER = "urn:motcua:signature";
  static final String AGENCY = "urn:motcua:agency-signature";

  /**
   * So many objects are packed together. Who signs or reads the paper unpacks all of a pack for the
   * one he wants: the library's 200 make it slower to open, 50 cost one part in a hundred.
   */
  private static final CompressParameters OBJECTS = new CompressParameters(50);

  private static final float POINTS_PER_MM = 72f / 25.4f;

  private PdfFinish() {}

  /** The finished paper. */
  static RenderedPaper finish(PDDocument document) throws IOException {
    SignatureBox signer = takeMark(document, SIGNER, SignaturePlace.SIGNER);
    SignatureBox agency = takeMark(document, AGENCY, SignaturePlace.AGENCY);
    Structure.of(document).keepTablesOfData();
    Metadata.speakVietnameseAndNameNoTime(document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, OBJECTS);
    return new RenderedPaper(out.toByteArray(), signer, agency, document.getNumberOfPages());
  }

  private static SignatureBox takeMark(PDDocument document, String mark, String field)
      throws IOException {
    SignatureBox box = null;
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      for (PDAnnotation annotation : List.copyOf(page.getAnnotations())) {
        if (annotation instanceof PDAnnotationLink link && isMark(link, mark)) {
          box = box(i + 1, page.getMediaBox(), link.getRectangle());
          SignaturePlace.put(document, page, link, field);
        }
      }
    }
    return box;
  }

  private static boolean isMark(PDAnnotationLink link, String mark) {
    return link.getAction() instanceof PDActionURI uri && mark.equals(uri.getURI());
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
