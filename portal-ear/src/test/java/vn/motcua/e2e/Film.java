package vn.motcua.e2e;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a camera sees when a paper is held before it, as a film for the browser (YUV4MPEG2). */
final class Film {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int[] TILTS = {-4, -2, 1, 3, 5};
  private static final double NEAREST = 0.86;
  private static final double AWAY = 0.03;
  private static final byte NO_COLOUR = (byte) 128;

  private Film() {}

  /** Writes a film of the picture, held over a grey table by a hand that is not still. */
  static Path of(BufferedImage picture, Path file) throws IOException {
    byte[] colour = new byte[WIDTH * HEIGHT / 2];
    java.util.Arrays.fill(colour, NO_COLOUR);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(ascii("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n"));
      for (int i = 0; i < TILTS.length; i++) {
        out.write(ascii("FRAME\n"));
        out.write(luminance(held(picture, TILTS[i], NEAREST - i * AWAY)));
        out.write(colour);
      }
    }
    return file;
  }

  private static BufferedImage held(BufferedImage picture, int tilt, double share) {
    BufferedImage seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = seen.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.translate(WIDTH / 2.0, HEIGHT / 2.0);
    graphics.rotate(Math.toRadians(tilt));
    int side = (int) (HEIGHT * share);
    graphics.drawImage(picture, -side / 2, -side / 2, side, side, null);
    graphics.dispose();
    return seen;
  }

  private static byte[] luminance(BufferedImage image) {
    byte[] bytes = new byte[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        bytes[y * WIDTH + x] = (byte) image.getRaster().getSample(x, y, 0);
      }
    }
    return bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
