package vn.motcua.evidence;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The code on a result, read from the picture of its first page in more than one look as every
 * scanner takes: sizes, then the page and the corner with the code.
 */
public final class CodeOnPaper {
  private static final int[] DPI = {200, 150, 300};
  private static final int[] CLOSE_DPI = {300, 250, 200};

  private CodeOnPaper() {}

  /** Its text. */
  public static String of(byte[] pdf) {
    for (int dpi : DPI) {
      String text = read(picture(pdf, dpi));
      if (text != null) {
        return text;
      }
    }
    throw new AssertionError("no code on the page");
  }

  /** The code as a camera sees it that is held close: the picture of it with some paper around. */
  public static BufferedImage closeUp(byte[] pdf) {
    for (int dpi : CLOSE_DPI) {
      BufferedImage page = page(pdf, dpi);
      int half = page.getHeight() / 2;
      BufferedImage corner = page.getSubimage(0, half, page.getWidth() / 2, half);
      Optional<Result> code = looks(source(corner)).findFirst();
      if (code.isPresent()) {
        return around(corner, code.get().getResultPoints());
      }
    }
    throw new AssertionError("no code in the corner");
  }

  /** The finder patterns' centres lie inside the code: a fifth of it around them holds the rest. */
  private static BufferedImage around(BufferedImage corner, ResultPoint[] points) {
    double left = Stream.of(points).mapToDouble(ResultPoint::getX).min().orElseThrow();
    double right = Stream.of(points).mapToDouble(ResultPoint::getX).max().orElseThrow();
    double top = Stream.of(points).mapToDouble(ResultPoint::getY).min().orElseThrow();
    int margin = (int) (right - left) / 5;
    int side = (int) (right - left) + 2 * margin;
    int x = Math.max(0, (int) left - margin);
    int y = Math.max(0, (int) top - margin);
    return corner.getSubimage(
        x, y, Math.min(side, corner.getWidth() - x), Math.min(side, corner.getHeight() - y));
  }

  private static String read(LuminanceSource page) {
    int half = page.getHeight() / 2;
    LuminanceSource corner = page.crop(0, half, page.getWidth() / 2, page.getHeight() - half);
    return Stream.of(page, corner)
        .flatMap(CodeOnPaper::looks)
        .map(Result::getText)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Result> looks(LuminanceSource picture) {
    return Stream.<Function<LuminanceSource, Binarizer>>of(
            HybridBinarizer::new, GlobalHistogramBinarizer::new)
        .map(way -> read(way.apply(picture)))
        .flatMap(Optional::stream);
  }

  private static Optional<Result> read(Binarizer way) {
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(new BinaryBitmap(way), Map.of(DecodeHintType.TRY_HARDER, true)));
    } catch (ReaderException none) {
      return Optional.empty();
    }
  }

  private static LuminanceSource picture(byte[] pdf, int dpi) {
    return source(page(pdf, dpi));
  }

  private static LuminanceSource source(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    return new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
  }

  private static BufferedImage page(byte[] pdf, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
