package vn.motcua.document.content;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import vn.motcua.shared.Refusal;

/**
 * Walks through everything a PDF's catalogue reaches, without recursion and without unpacking
 * content, and counts the pages it really has rather than the number it states.
 */
final class PdfStructure {
  private static final int MAX_OBJECTS = 1_000_000;
  private static final Set<String> ACTIVE =
      Set.of("JavaScript", "Launch", "ImportData", "Rendition");

  private final COSDocument document;
  private final int maxPages;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private int pages;

  PdfStructure(COSDocument document, int maxPages) {
    this.document = document;
    this.maxPages = maxPages;
  }

  /**
   * @throws Refusal document.active, attachments, too-many-pages, unreadable
   */
  int pages() {
    COSDictionary trailer = document.getTrailer();
    COSDictionary root = trailer == null ? null : trailer.getCOSDictionary(COSName.ROOT);
    if (root == null) {
      throw new Refusal("document.unreadable");
    }
    open.push(root);
    while (!open.isEmpty()) {
      visit(open.pop());
    }
    if (pages == 0) {
      throw new Refusal("document.unreadable");
    }
    return pages;
  }

  private void visit(COSBase next) {
    COSBase value = next instanceof COSObject object ? object.getObject() : next;
    if (value instanceof COSDictionary dictionary && isNew(dictionary)) {
      judge(dictionary);
      dictionary.getValues().forEach(open::push);
    } else if (value instanceof COSArray array && isNew(array)) {
      array.forEach(this::keepOpen);
    }
  }

  private void keepOpen(COSBase item) {
    if (item != null) {
      open.push(item);
    }
  }

  private boolean isNew(COSBase value) {
    if (seen.size() >= MAX_OBJECTS) {
      throw new Refusal("document.unreadable");
    }
    return seen.add(value);
  }

  private void judge(COSDictionary dictionary) {
    String action = dictionary.getNameAsString(COSName.S);
    boolean acts = action != null && ACTIVE.contains(action);
    if (acts || dictionary.containsKey(COSName.JS) || dictionary.containsKey(COSName.XFA)) {
      throw new Refusal("document.active");
    }
    if (dictionary.containsKey(COSName.EF) || dictionary.containsKey("RichMediaContent")) {
      throw new Refusal("document.attachments");
    }
    if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)) && ++pages > maxPages) {
      throw new Refusal("document.too-many-pages", maxPages);
    }
  }
}
