package vn.motcua.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A blue scribble on a transparent ground, as PNG: the signature by hand of a leader who does not
 * exist. The same number gives the same scribble.
 */
final class DemoHand {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 200;
  private static final int LOOPS = 4;
  private static final Color INK = new Color(0x15, 0x3a, 0x9e);

  private DemoHand() {}

  static byte[] png(long number) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(INK);
    graphics.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(line(new Random(number)));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** Loops that grow smaller to the right, and a long stroke under them. */
  private static Path2D line(Random random) {
    Path2D path = new Path2D.Float();
    double x = 60;
    path.moveTo(x, 150);
    for (int i = 0; i < LOOPS; i++) {
      double high = 30 + i * 20 + random.nextInt(25);
      double next = x + 55 + random.nextInt(25);
      path.curveTo(x + 10, high, next + 20, high - 15, next - 15, 145 + random.nextInt(15));
      path.curveTo(next - 35, 160, next - 5, 120, next + 12, 125 + random.nextInt(20));
      x = next + 12;
    }
    path.curveTo(x + 30, 105, x + 20, 165, 100, 172);
    path.lineTo(WIDTH - 30, 140 + random.nextInt(20));
    return path;
  }
}
