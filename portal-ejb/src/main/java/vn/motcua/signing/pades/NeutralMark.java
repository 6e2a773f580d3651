package vn.motcua.signing.pades;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Two plain rings with words in them, drawn as paths. Words are outlines too, so that no further
 * font is embedded.
 */
final class NeutralMark {
  private static final Font FACE = face();
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float OUTER = 0.03f;
  private static final float INNER = 0.012f;
  private static final float LETTERS = 0.2f;
  private static final float LINE = 0.24f;
  private static final double THIRD = 1 / 3.0;

  private NeutralMark() {}

  /** Draws with the colour that is set, as large as the box allows. */
  static void draw(PDAppearanceContentStream content, PDRectangle box, List<String> words)
      throws IOException {
    float size = Math.min(box.getWidth(), box.getHeight());
    double x = box.getWidth() / 2;
    double y = box.getHeight() / 2;
    ring(content, x, y, size * (0.5f - OUTER), size * OUTER);
    ring(content, x, y, size * (0.5f - 3 * OUTER), size * INNER);
    for (int i = 0; i < words.size(); i++) {
      double middle = y + size * LINE * (words.size() / 2.0 - i - 0.5);
      path(content, word(words.get(i), x, middle, size * LETTERS));
      content.fill();
    }
  }

  private static void ring(
      PDAppearanceContentStream content, double x, double y, float radius, float stroke)
      throws IOException {
    content.setLineWidth(stroke);
    path(content, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    content.stroke();
  }

  private static Shape word(String word, double x, double y, float points) {
    GlyphVector glyphs = FACE.deriveFont(points).createGlyphVector(EXACT, word);
    Rectangle2D box = glyphs.getVisualBounds();
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(1, -1);
    place.translate(-box.getCenterX(), -box.getCenterY());
    return place.createTransformedShape(glyphs.getOutline());
  }

  private static void path(PDAppearanceContentStream content, Shape shape) throws IOException {
    float[] to = new float[6];
    float[] at = new float[2];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO -> quadratic(content, at, to);
        case PathIterator.SEG_CUBICTO -> content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> content.closePath();
      }
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      at[0] = to[last];
      at[1] = to[last + 1];
    }
  }

  /** PDF has cubic curves only. */
  private static void quadratic(PDAppearanceContentStream content, float[] at, float[] to)
      throws IOException {
    content.curveTo(
        (float) (at[0] + 2 * THIRD * (to[0] - at[0])),
        (float) (at[1] + 2 * THIRD * (to[1] - at[1])),
        (float) (to[2] + 2 * THIRD * (to[0] - to[2])),
        (float) (to[3] + 2 * THIRD * (to[1] - to[3])),
        to[2],
        to[3]);
  }

  private static Font face() {
    try (InputStream face =
        NeutralMark.class.getResourceAsStream("/liberation/LiberationSerif-Bold.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, face);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("font of the mark", e);
    }
  }
}
