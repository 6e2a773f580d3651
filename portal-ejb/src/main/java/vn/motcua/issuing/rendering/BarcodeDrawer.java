package vn.motcua.issuing.rendering;

import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/**
 * A Code 128 bar code over the whole box, without quiet zones: the layout leaves white beside it.
 */
final class BarcodeDrawer extends GraphicsDrawer {
  @Override
  void draw(Graphics2D graphics, String value, float width, float height) {
    boolean[] modules = new Code128Writer().encode(value);
    float size = width / modules.length;
    Path2D.Float black = new Path2D.Float();
    for (int x = 0; x < modules.length; x++) {
      int end = x;
      while (end < modules.length && modules[end]) {
        end++;
      }
      if (end > x) {
        QrDrawer.addBar(black, x * size, 0, (end - x) * size, height);
        x = end;
      }
    }
    graphics.setColor(Color.BLACK);
    graphics.fill(black);
  }
}
