package vn.motcua.document.joining;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import vn.motcua.document.ContentPolicy;
import vn.motcua.shared.Refusal;

/**
 * A PDF of photos, one a page, A4 upright or lying as the photo is. JPEGs go in as they are, so
 * nothing of a photo is lost. The same photos in the same order give the same bytes.
 */
public final class PhotoPages implements AutoCloseable {
  /** Larger PNGs are not joined: some have to be decoded whole, 4 bytes a pixel. */
  public static final long MOST_PNG_PIXELS = 16_000_000L;

  private static final float MARGIN = 20;
  private static final long FIXED_ID = 1L;
  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  private final PDDocument document = new PDDocument();

  /** Nothing yet. */
  public PhotoPages() {
    document.setDocumentId(FIXED_ID);
  }

  /**
   * Adds one photo as the next page.
   *
   * @throws Refusal document.unreadable, document.too-many-pixels
   */
  public void add(byte[] photo, String mediaType) {
    boolean jpeg = ContentPolicy.JPEG.equals(mediaType);
    if (!jpeg) {
      refuseLarge(photo);
    }
    try {
      draw(
          PDImageXObject.createFromByteArray(document, photo, "photo"),
          jpeg ? PhotoTurn.degrees(photo) : 0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new Refusal("document.unreadable");
    }
  }

  private static void refuseLarge(byte[] png) {
    if (png.length < HEIGHT_AT + 4) {
      throw new Refusal("document.unreadable");
    }
    if (number(png, WIDTH_AT) * number(png, HEIGHT_AT) > MOST_PNG_PIXELS) {
      throw new Refusal("document.too-many-pixels", MOST_PNG_PIXELS / 1_000_000);
    }
  }

  private static long number(byte[] data, int at) {
    return (data[at] & 0xFFL) << 24
        | (data[at + 1] & 0xFFL) << 16
        | (data[at + 2] & 0xFFL) << 8
        | data[at + 3] & 0xFFL;
  }

  private void draw(PDImageXObject image, int turn) throws IOException {
    boolean lies = (turn % 180 == 0) == (image.getWidth() > image.getHeight());
    PDRectangle sheet =
        lies
            ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    PDPage page = new PDPage(sheet);
    document.addPage(page);
    float across = turn % 180 == 0 ? image.getWidth() : image.getHeight();
    float up = turn % 180 == 0 ? image.getHeight() : image.getWidth();
    float scale =
        Math.min((sheet.getWidth() - 2 * MARGIN) / across, (sheet.getHeight() - 2 * MARGIN) / up);
    Matrix place = Matrix.getTranslateInstance(sheet.getWidth() / 2, sheet.getHeight() / 2);
    place.rotate(Math.toRadians(-turn));
    place.scale(image.getWidth() * scale, image.getHeight() * scale);
    place.translate(-0.5f, -0.5f);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, place);
    }
  }

  /** Writes all pages; at least one photo must have been added. */
  public void write(OutputStream out) throws IOException {
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
