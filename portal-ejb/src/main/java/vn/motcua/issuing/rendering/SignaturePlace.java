package vn.motcua.issuing.rendering;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.issuing.PaperWords;

/**
 * The empty signature fields of a paper, in the order in which they are signed. They are there
 * before anybody signs, with their tags and the words a screen reader says, so that signing need
 * not touch the tags (ISO 14289-1, 7.18.4).
 */
final class SignaturePlace {
  /** Name of the signer's field. */
  static final String SIGNER = "signer";

  /** Name of the field of the agency, which signs after the signer. */
  static final String AGENCY = "agency";

  private SignaturePlace() {}

  /** Puts the field of this name where the link is, behind those that are there. */
  static void put(PDDocument document, PDPage page, PDAnnotationLink link, String name)
      throws IOException {
    PDAcroForm form = form(document);
    PDSignatureField field = new PDSignatureField(form);
    field.setPartialName(name);
    field.setAlternateFieldName(PaperWords.text("signature.field." + name));
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setPage(page);
    widget.setRectangle(link.getRectangle());
    widget.setPrinted(true);
    widget.setStructParent(link.getStructParent());
    widget.setAppearance(nothing(document, link.getRectangle()));
    List<PDField> fields = new ArrayList<>(form.getFields());
    fields.add(field);
    form.setFields(fields);
    List<PDAnnotation> annotations = page.getAnnotations();
    annotations.remove(link);
    annotations.add(widget);
    page.setAnnotations(annotations);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    Structure.of(document)
        .linkBecomesField(link.getStructParent(), widget.getCOSObject(), page.getCOSObject());
  }

  private static PDAcroForm form(PDDocument document) {
    PDAcroForm known = document.getDocumentCatalog().getAcroForm();
    if (known != null) {
      return known;
    }
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    return form;
  }

  /** With the filter and the box of what is drawn later: a judge of changes sees a form filled. */
  private static PDAppearanceDictionary nothing(PDDocument document, PDRectangle place)
      throws IOException {
    PDAppearanceStream empty = new PDAppearanceStream(document);
    empty.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    empty.setResources(new PDResources());
    empty.getCOSObject().createOutputStream(COSName.FLATE_DECODE).close();
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(empty);
    return appearance;
  }
}
