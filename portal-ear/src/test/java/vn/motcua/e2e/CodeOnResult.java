package vn.motcua.e2e;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The code on a result, read from the picture of its first page at 200 dots per inch. */
final class CodeOnResult {
  private static final int DPI = 200;

  private CodeOnResult() {}

  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
      RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ReaderException none) {
      throw new AssertionError("no code on the page", none);
    }
  }
}
