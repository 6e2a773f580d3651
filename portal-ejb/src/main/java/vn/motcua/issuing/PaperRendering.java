package vn.motcua.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.w3c.dom.Document;
import vn.motcua.issuing.rendering.PdfWriter;
import vn.motcua.issuing.rendering.Template;

/**
 * Makes a PDF from a layout and its values.
 *
 * <p>Values are put in as text, never as markup, in NFC. The PDF holds its fonts, says that it is
 * Vietnamese, reaches nothing outside itself and names the place for the visible signature.
 */
@ApplicationScoped
public class PaperRendering {
  private final PdfWriter writer = new PdfWriter();

  /**
   * Renders one paper.
   *
   * @param model values by name; nested maps and lists for parts and rows
   * @throws IllegalArgumentException if the layout asks for a value the model does not know
   */
  public RenderedPaper render(PaperTemplate template, Map<String, ?> model) {
    Document filled = Template.load(template.key()).fill(model);
    return writer.write(filled);
  }
}
