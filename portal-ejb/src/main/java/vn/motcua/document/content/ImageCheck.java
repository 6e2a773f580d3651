package vn.motcua.document.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.shared.Refusal;

/**
 * Looks at a JPEG or PNG: its size from the header, then whether it can be read to its end. The
 * second look keeps only every eighth pixel of every eighth line, so that memory stays small.
 */
final class ImageCheck {
  private static final int STEP = 8;
  private static final long SMALL = 64L * 64;

  private ImageCheck() {}

  /**
   * @throws Refusal document.too-many-pixels, document.unreadable
   */
  static void check(Path path, String mediaType, long maxPixels) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
    try (ImageInputStream content = new FileImageInputStream(path.toFile())) {
      reader.setInput(content, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > maxPixels) {
        throw new Refusal("document.too-many-pixels", maxPixels / 1_000_000);
      }
      readThrough(reader, pixels);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refusal("document.unreadable");
    } finally {
      reader.dispose();
    }
  }

  private static void readThrough(ImageReader reader, long pixels) throws IOException {
    AtomicBoolean damaged = new AtomicBoolean();
    IIOReadWarningListener listener = (source, warning) -> damaged.set(true);
    reader.addIIOReadWarningListener(listener);
    ImageReadParam param = reader.getDefaultReadParam();
    if (pixels > SMALL) {
      param.setSourceSubsampling(STEP, STEP, 0, 0);
    }
    if (reader.canReadRaster()) {
      reader.readRaster(0, param);
    } else {
      reader.read(0, param);
    }
    if (damaged.get()) {
      throw new Refusal("document.unreadable");
    }
  }
}
