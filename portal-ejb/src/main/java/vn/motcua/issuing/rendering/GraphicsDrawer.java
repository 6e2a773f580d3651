package vn.motcua.issuing.rendering;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws an element as vectors into the box that the layout gives it. */
abstract class GraphicsDrawer implements FSObjectDrawer {
  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    float boxWidth = (float) width / dotsPerPixel;
    float boxHeight = (float) height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        boxWidth,
        boxHeight,
        graphics -> draw(graphics, element.getAttribute("data-code"), boxWidth, boxHeight));
    return null;
  }

  abstract void draw(Graphics2D graphics, String value, float width, float height);
}
