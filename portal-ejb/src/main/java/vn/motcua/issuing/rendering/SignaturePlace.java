package vn.motcua.issuing.rendering;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.issuing.PaperWords;

/**
 * The empty signature field of a paper. It is there before anybody signs, with its tag and the
 * words a screen reader says, so that signing need not touch the tags (ISO 14289-1, 7.18.4).
 */
final class SignaturePlace {
  private SignaturePlace() {}

  /** Puts the field where the link is. */
  static void put(PDDocument document, PDPage page, PDAnnotationLink link) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDSignatureField field = new PDSignatureField(form);
    field.setAlternateFieldName(PaperWords.text("signature.field"));
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setPage(page);
    widget.setRectangle(link.getRectangle());
    widget.setPrinted(true);
    widget.setStructParent(link.getStructParent());
    widget.setAppearance(nothing(document, link.getRectangle()));
    form.setFields(List.of(field));
    List<PDAnnotation> annotations = page.getAnnotations();
    annotations.remove(link);
    annotations.add(widget);
    page.setAnnotations(annotations);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    Structure.of(document)
        .linkBecomesField(link.getStructParent(), widget.getCOSObject(), page.getCOSObject());
  }

  private static PDAppearanceDictionary nothing(PDDocument document, PDRectangle place) {
    PDAppearanceStream empty = new PDAppearanceStream(document);
    empty.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    empty.setResources(new PDResources());
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(empty);
    return appearance;
  }
}
