package vn.motcua.issuing.rendering;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The tags of a rendered paper (ISO 32000-1, 14.7). Our layouts lay out with tables too; only a
 * table with heading cells is a table to somebody who listens, the others are groups.
 */
final class Structure {
  private static final List<COSName> PARTS_OF_TABLES =
      List.of(
          COSName.getPDFName("THead"),
          COSName.getPDFName("TBody"),
          COSName.getPDFName("TFoot"),
          COSName.getPDFName("TR"),
          COSName.getPDFName("TD"));
  private static final COSName TABLE = COSName.getPDFName("Table");
  private static final COSName HEADING = COSName.getPDFName("TH");
  private static final COSName GROUP = COSName.getPDFName("Div");

  private final COSDictionary root;

  private Structure(COSDictionary root) {
    this.root = root;
  }

  /** The tags of a document that has some. */
  static Structure of(PDDocument document) {
    PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
    return new Structure(tree.getCOSObject());
  }

  /** Tables without heading cells become groups. */
  void keepTablesOfData() {
    groupTables(root);
  }

  /**
   * Puts a form field where a link was: the link's element becomes a paragraph whose child is the
   * field's element.
   *
   * @param place number of the link in the parent tree, from now on the field's
   */
  void linkBecomesField(int place, COSDictionary field, COSDictionary page) {
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == place) {
        COSDictionary link = (COSDictionary) numbers.getObject(i + 1);
        numbers.set(i + 1, insideParagraph(link, field, page));
        return;
      }
    }
    throw new IllegalStateException("a link without a tag");
  }

  private static COSDictionary insideParagraph(
      COSDictionary link, COSDictionary field, COSDictionary page) {
    link.setItem(COSName.S, COSName.P);
    link.removeItem(COSName.ALT);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.OBJ, field);
    reference.setItem(COSName.PG, page);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
    form.setItem(COSName.S, COSName.getPDFName("Form"));
    form.setItem(COSName.P, link);
    form.setItem(COSName.PG, page);
    form.setItem(COSName.K, reference);
    COSArray kids = new COSArray();
    for (COSBase kid : kids(link)) {
      if (!isObjectReference(kid)) {
        kids.add(kid);
      }
    }
    kids.add(form);
    link.setItem(COSName.K, kids);
    return form;
  }

  private static void groupTables(COSDictionary element) {
    if (TABLE.equals(element.getCOSName(COSName.S)) && !hasHeading(element)) {
      becomeGroup(element);
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary inner) {
        groupTables(inner);
      }
    }
  }

  private static boolean hasHeading(COSDictionary element) {
    return HEADING.equals(element.getCOSName(COSName.S))
        || kids(element).stream()
            .filter(COSDictionary.class::isInstance)
            .map(COSDictionary.class::cast)
            .filter(kid -> !TABLE.equals(kid.getCOSName(COSName.S)))
            .anyMatch(Structure::hasHeading);
  }

  /** Cells of tables inside are reached by their own tables. */
  private static void becomeGroup(COSDictionary element) {
    element.setItem(COSName.S, GROUP);
    element.removeItem(COSName.A);
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary inner
          && PARTS_OF_TABLES.contains(inner.getCOSName(COSName.S))) {
        becomeGroup(inner);
      }
    }
  }

  private static boolean isObjectReference(COSBase kid) {
    return kid instanceof COSDictionary inner && "OBJR".equals(inner.getNameAsString(COSName.TYPE));
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return java.util.stream.IntStream.range(0, array.size())
          .<COSBase>mapToObj(array::getObject)
          .toList();
    }
    return kids == null ? List.of() : List.of(kids);
  }
}
