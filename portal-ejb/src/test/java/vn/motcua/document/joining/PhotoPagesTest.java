package vn.motcua.document.joining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.motcua.document.ContentPolicy;
import vn.motcua.shared.Refusal;

class PhotoPagesTest {
  private static final int NEAR = 40;

  /** Red at its left, blue at its right. */
  private static byte[] photo(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The JPEG with an Exif part that says how the camera was held. */
  static byte[] held(byte[] jpeg, int orientation, boolean little) {
    byte[] exif =
        little
            ? new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0}
            : new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0};
    exif[little ? 18 : 19] = (byte) orientation;
    int length = 2 + 6 + exif.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... photos) throws IOException {
    try (PhotoPages pages = new PhotoPages();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (byte[] photo : photos) {
        boolean png = photo[0] == (byte) 0x89;
        pages.add(photo, png ? ContentPolicy.PNG : ContentPolicy.JPEG);
      }
      pages.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void eachPhotoIsAPageInItsOrderAsItStandsOrLies() throws IOException {
    byte[] pdf = joined(photo("jpg", 300, 200), photo("png", 200, 300));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(2, document.getNumberOfPages());
      PDRectangle first = document.getPage(0).getMediaBox();
      PDRectangle second = document.getPage(1).getMediaBox();
      assertTrue(first.getWidth() > first.getHeight());
      assertTrue(second.getWidth() < second.getHeight());
      assertEquals(PDRectangle.A4.getWidth(), second.getWidth());
    }
  }

  @Test
  void aPhotoTakenWithTheCameraTurnedStandsUpright() throws IOException {
    byte[] lying = photo("jpg", 300, 200);
    for (boolean little : new boolean[] {true, false}) {
      assertSides(held(lying, 1, little), Color.RED, 0.2f, 0.5f);
      assertSides(held(lying, 3, little), Color.BLUE, 0.2f, 0.5f);
      assertSides(held(lying, 6, little), Color.RED, 0.5f, 0.2f);
      assertSides(held(lying, 8, little), Color.BLUE, 0.5f, 0.2f);
    }
  }

  private static void assertSides(byte[] photo, Color colour, float x, float y) throws IOException {
    try (PDDocument document = Loader.loadPDF(joined(photo))) {
      BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, 36);
      boolean upright = seen.getHeight() > seen.getWidth();
      assertEquals(y < 0.5f, upright);
      Color at = new Color(seen.getRGB((int) (seen.getWidth() * x), (int) (seen.getHeight() * y)));
      assertTrue(Math.abs(at.getRed() - colour.getRed()) < NEAR, colour + " not " + at);
      assertTrue(Math.abs(at.getBlue() - colour.getBlue()) < NEAR, colour + " not " + at);
    }
  }

  @Test
  void theSamePhotosGiveTheSameBytes() throws IOException {
    byte[] one = photo("jpg", 60, 40);
    byte[] two = photo("png", 40, 60);
    assertArrayEquals(joined(one, two), joined(one, two));
  }

  @Test
  void aBrokenOrHugePhotoIsRefused() throws IOException {
    byte[] half = Arrays.copyOf(photo("jpg", 300, 200), 40);
    assertEquals("document.unreadable", refused(half));
    byte[] huge = photo("png", 10, 10);
    huge[17] = (byte) 0x7F; // says that it is millions of pixels wide
    assertEquals("document.too-many-pixels", refused(huge));
    assertEquals("document.unreadable", refused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
  }

  private static String refused(byte[] photo) {
    return assertThrows(Refusal.class, () -> joined(photo)).messageKey();
  }

  @Test
  void whatIsNoExifTurnsNothing() {
    assertEquals(0, PhotoTurn.degrees(new byte[0]));
    assertEquals(0, PhotoTurn.degrees(new byte[] {(byte) 0xFF, (byte) 0xD8}));
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA, 0, 2};
    assertEquals(90, PhotoTurn.degrees(held(jpeg, 6, true)));
    byte[] cut = held(jpeg, 6, true);
    for (int length = 0; length < cut.length; length++) {
      PhotoTurn.degrees(Arrays.copyOf(cut, length)); // never beyond the end
    }
    byte[] wild = held(jpeg, 6, false);
    Arrays.fill(wild, 16, 20, (byte) 0xFF);
    assertEquals(0, PhotoTurn.degrees(wild));
  }
}
