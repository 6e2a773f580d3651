package vn.motcua.issuing.rendering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;

/**
 * The demonstration's seal: two plain rings and the words given, nothing of a State seal: no star,
 * no emblem, no name of a body.
 */
final class SealDrawer extends GraphicsDrawer {
  private static final Color INK = new Color(0xA8, 0x32, 0x32);
  private static final Font FACE = face();
  private static final float OUTER = 0.03f;
  private static final float INNER = 0.012f;

  @Override
  void draw(Graphics2D graphics, String value, float width, float height) {
    float size = Math.min(width, height);
    graphics.setColor(INK);
    ring(graphics, size, OUTER, OUTER);
    ring(graphics, size, OUTER * 3, INNER);
    String[] lines = value.split(" ");
    float line = size * 0.24f;
    float top = size / 2 - line * lines.length / 2;
    for (int i = 0; i < lines.length; i++) {
      word(graphics, lines[i], size / 2, top + line * (i + 0.5f), size * 0.2f);
    }
  }

  private static void ring(Graphics2D graphics, float size, float inset, float stroke) {
    float at = size * inset;
    graphics.setStroke(new BasicStroke(size * stroke));
    graphics.draw(new Ellipse2D.Float(at, at, size - 2 * at, size - 2 * at));
  }

  /** Draws outlines instead of text, so that no further font is embedded. */
  private static void word(Graphics2D graphics, String word, float x, float y, float points) {
    GlyphVector glyphs =
        FACE.deriveFont(points).createGlyphVector(graphics.getFontRenderContext(), word);
    Rectangle2D box = glyphs.getVisualBounds();
    Shape centred =
        AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY())
            .createTransformedShape(glyphs.getOutline());
    graphics.fill(centred);
  }

  private static Font face() {
    try (InputStream face =
        SealDrawer.class.getResourceAsStream("/liberation/LiberationSerif-Bold.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, face);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("font of the papers", e);
    }
  }
}
