package vn.motcua.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.shared.Refusal;

/**
 * The picture of a signature by hand or of a seal as NĐ 30/2020, Phụ lục I wants it: PNG with a
 * transparent ground, an officer's blue, an agency's red.
 */
final class BlockPicture {
  /** Most bytes of the file that is given. */
  static final int MOST_BYTES = 512 * 1024;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final int LEAST_PIXELS = 60;
  private static final int MOST_PIXELS = 1600;
  private static final int SEEN = 128;
  private static final double LEAST_GROUND = 0.3;
  private static final int BYTE = 0xff;

  private BlockPicture() {}

  /**
   * The picture, written anew: nothing but its points is left.
   *
   * @throws Refusal signing.picture-not-png, signing.picture-size, signing.picture-not-transparent,
   *     signing.picture-not-blue, signing.picture-not-red
   */
  static byte[] checked(HolderKind kind, byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new Refusal("signing.picture-size", LEAST_PIXELS, MOST_PIXELS, MOST_BYTES / 1024);
    }
    BufferedImage image = read(file);
    requireGround(image);
    requireInk(image, kind);
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    plain.createGraphics().drawImage(image, 0, 0, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(plain, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The size is looked at before the points are: a small file may hold a huge picture. */
  private static BufferedImage read(byte[] file) {
    boolean png = file.length > PNG.length && Arrays.equals(PNG, Arrays.copyOf(file, PNG.length));
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    if (!png || !readers.hasNext()) {
      throw new Refusal("signing.picture-not-png");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      boolean fits =
          Math.min(width, height) >= LEAST_PIXELS && Math.max(width, height) <= MOST_PIXELS;
      if (!fits) {
        throw new Refusal("signing.picture-size", LEAST_PIXELS, MOST_PIXELS, MOST_BYTES / 1024);
      }
      return reader.read(0);
    } catch (IOException unreadable) {
      throw new Refusal("signing.picture-not-png");
    } finally {
      reader.dispose();
    }
  }

  private static void requireGround(BufferedImage image) {
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    boolean corners =
        !seen(image.getRGB(0, 0))
            && !seen(image.getRGB(right, 0))
            && !seen(image.getRGB(0, bottom))
            && !seen(image.getRGB(right, bottom));
    long ground = 0;
    for (int y = 0; y <= bottom; y++) {
      for (int x = 0; x <= right; x++) {
        ground += image.getRGB(x, y) >>> 24 == 0 ? 1 : 0;
      }
    }
    long all = (long) image.getWidth() * image.getHeight();
    if (!image.getColorModel().hasAlpha() || !corners || ground < LEAST_GROUND * all) {
      throw new Refusal("signing.picture-not-transparent");
    }
  }

  /** By the mean of what is seen. */
  private static void requireInk(BufferedImage image, HolderKind kind) {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int point = image.getRGB(x, y);
        if (seen(point)) {
          red += point >> 16 & BYTE;
          green += point >> 8 & BYTE;
          blue += point & BYTE;
        }
      }
    }
    boolean officer = kind == HolderKind.OFFICER;
    boolean right = officer ? blue > red && blue > green : red > blue && red > green;
    if (!right) {
      throw new Refusal(officer ? "signing.picture-not-blue" : "signing.picture-not-red");
    }
  }

  private static boolean seen(int point) {
    return point >>> 24 >= SEEN;
  }
}
