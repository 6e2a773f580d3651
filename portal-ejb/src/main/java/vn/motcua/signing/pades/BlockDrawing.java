package vn.motcua.signing.pades;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Remembered;
import vn.motcua.signing.VisibleBlock;

/**
 * A visible block as the little PDF from which PDFBox takes the look of a signature. The same mark
 * or picture at the same size is drawn once: it says nothing of the single signature.
 */
final class BlockDrawing {
  private static final float INK = 0.85f;
  private static final Color RED = new Color(0xC8, 0x10, 0x2E);
  private static final Remembered<String, byte[]> KEPT = new Remembered<>(200);

  private BlockDrawing() {}

  /**
   * The PDF with the drawn block.
   *
   * @param place of the field on the page, for one that is not there yet
   */
  static byte[] of(VisibleBlock block, PDRectangle place) {
    if (block.look() == VisibleBlock.Look.TEXT) {
      return draw(block, place);
    }
    return KEPT.get(name(block, place), unknown -> draw(block, place));
  }

  private static String name(VisibleBlock block, PDRectangle place) {
    String what =
        block.picture() == null ? String.join("\n", block.lines()) : Sha256.hexOf(block.picture());
    return block.look() + " " + place + " " + what;
  }

  private static byte[] draw(VisibleBlock block, PDRectangle place) {
    PDRectangle box = new PDRectangle(place.getWidth(), place.getHeight());
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDSignatureField field = new PDSignatureField(form);
      form.setFields(List.of(field));
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(place);
      widget.setPage(page);
      page.getAnnotations().add(widget);
      PDAppearanceStream stream = new PDAppearanceStream(document);
      stream.setBBox(box);
      stream.setResources(new PDResources());
      draw(block, document, stream);
      PDAppearanceDictionary appearance = new PDAppearanceDictionary();
      appearance.setNormalAppearance(stream);
      widget.setAppearance(appearance);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void draw(VisibleBlock block, PDDocument document, PDAppearanceStream stream)
      throws IOException {
    try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream, true)) {
      PDRectangle box = stream.getBBox();
      switch (block.look()) {
        case TEXT -> {
          float clear = block.place().clear() * PdfLayout.POINTS_PER_MM;
          BlockText.write(document, content, box, block.lines(), clear);
        }
        case PICTURE -> picture(document, content, box, block.picture());
        case MARK -> mark(content, box, block.lines());
      }
    }
  }

  private static void picture(
      PDDocument document, PDAppearanceContentStream content, PDRectangle box, byte[] png)
      throws IOException {
    PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "picture");
    float scale = Math.min(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    content.drawImage(
        image, (box.getWidth() - width) / 2, (box.getHeight() - height) / 2, width, height);
  }

  private static void mark(PDAppearanceContentStream content, PDRectangle box, List<String> words)
      throws IOException {
    PDExtendedGraphicsState through = new PDExtendedGraphicsState();
    through.setNonStrokingAlphaConstant(INK);
    through.setStrokingAlphaConstant(INK);
    content.setGraphicsStateParameters(through);
    content.setStrokingColor(RED);
    content.setNonStrokingColor(RED);
    NeutralMark.draw(content, box, words);
  }
}
