package vn.motcua.signing.pades;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * What came between a first signature and a second, object by object: the value and the look of one
 * empty signature field that the first signer had before him, at the place where it was, and what
 * hangs on these; the form may say that it is signed. Everything else is as it was.
 */
final class SecondSignature {
  private static final Set<COSName> OF_FIELD = Set.of(COSName.V, COSName.AP);
  private static final Set<COSName> OF_FORM = Set.of(COSName.SIG_FLAGS);

  private final PDDocument before;
  private final PDDocument after;
  private final Set<COSObjectKey> changed = new HashSet<>();
  private final Set<COSObjectKey> added = new HashSet<>();

  private SecondSignature(PDDocument before, PDDocument after) {
    this.before = before;
    this.after = after;
  }

  /** Whether the second signature of a file is all that came behind the first. */
  static boolean isAllBetween(byte[] pdf, Revisions revisions) {
    int first = revisions.signatures().get(0).end();
    int second = revisions.signatures().get(1).end();
    try (PDDocument before = Loader.loadPDF(Arrays.copyOf(pdf, first));
        PDDocument after = Loader.loadPDF(Arrays.copyOf(pdf, second))) {
      return new SecondSignature(before, after).holds();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private boolean holds() throws IOException {
    Map<COSObjectKey, Long> old = before.getDocument().getXrefTable();
    Map<COSObjectKey, Long> now = after.getDocument().getXrefTable();
    now.forEach(
        (key, place) -> {
          if (!old.containsKey(key)) {
            added.add(key);
          } else if (!Objects.equals(old.get(key), place)) {
            changed.add(key);
          }
        });
    added.removeIf(this::isTableOfObjects);
    COSName root = COSName.ROOT;
    boolean sameRoot =
        CosValues.same(
            before.getDocument().getTrailer().getItem(root),
            after.getDocument().getTrailer().getItem(root));
    PDSignatureField field = signedField();
    return sameRoot
        && now.keySet().containsAll(old.keySet())
        && field != null
        && othersAreAsTheyWere(field.getCOSObject())
        && reached(field.getCOSObject()).containsAll(added);
  }

  /** A cross-reference stream is itself an object; nothing shows it. */
  private boolean isTableOfObjects(COSObjectKey key) {
    return after.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
        && COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
  }

  /** The one field that has a value now and had none before. */
  private PDSignatureField signedField() throws IOException {
    PDSignatureField found = null;
    for (PDSignatureField field : after.getSignatureFields()) {
      if (field.getSignature() != null && wasEmpty(field)) {
        if (found != null) {
          return null;
        }
        found = field;
      }
    }
    return found;
  }

  private boolean wasEmpty(PDSignatureField field) throws IOException {
    return before.getSignatureFields().stream()
        .filter(old -> old.getSignature() == null)
        .anyMatch(old -> Objects.equals(key(old.getCOSObject()), key(field.getCOSObject())));
  }

  private boolean othersAreAsTheyWere(COSDictionary field) {
    COSDictionary form = after.getDocumentCatalog().getAcroForm().getCOSObject();
    for (COSObjectKey key : changed) {
      COSBase old = before.getDocument().getObjectFromPool(key).getObject();
      COSBase now = after.getDocument().getObjectFromPool(key).getObject();
      Set<COSName> free = now == field ? OF_FIELD : now == form ? OF_FORM : Set.of();
      if (!CosValues.sameBut(free, old, now)) {
        return false;
      }
    }
    return true;
  }

  /** New objects that hang on the field's value and look. */
  private Set<COSObjectKey> reached(COSDictionary field) {
    Set<COSObjectKey> reached = new HashSet<>();
    Deque<COSBase> open = new ArrayDeque<>();
    OF_FIELD.forEach(name -> push(open, field.getItem(name)));
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSObject reference) {
        if (added.contains(reference.getKey()) && reached.add(reference.getKey())) {
          push(open, reference.getObject());
        }
      } else if (next instanceof COSDictionary dictionary) {
        dictionary.getValues().forEach(value -> push(open, value));
      } else if (next instanceof COSArray array) {
        array.forEach(value -> push(open, value));
      }
    }
    return reached;
  }

  private static void push(Deque<COSBase> open, COSBase value) {
    if (value != null) {
      open.push(value);
    }
  }

  private static COSObjectKey key(COSDictionary dictionary) {
    return dictionary.getKey();
  }
}
