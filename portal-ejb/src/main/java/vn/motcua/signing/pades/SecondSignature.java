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

  private boolean holds() {
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
    COSObjectKey field = signedField();
    return sameRoot
        && now.keySet().containsAll(old.keySet())
        && field != null
        && othersAreAsTheyWere(field)
        && reached(field).containsAll(added);
  }

  /** A cross-reference stream is itself an object; nothing shows it. */
  private boolean isTableOfObjects(COSObjectKey key) {
    return object(after, key) instanceof COSStream stream
        && COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
  }

  /** The one field that has a value now and had none before; null if there is not one. */
  private COSObjectKey signedField() {
    COSObjectKey found = null;
    COSArray fields = form(after).getCOSArray(COSName.FIELDS);
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i) instanceof COSObject field && isSignedSince(field)) {
        if (found != null) {
          return null;
        }
        found = field.getKey();
      }
    }
    return found;
  }

  private boolean isSignedSince(COSObject field) {
    return field.getObject() instanceof COSDictionary now
        && object(before, field.getKey()) instanceof COSDictionary old
        && COSName.SIG.equals(old.getCOSName(COSName.FT))
        && now.containsKey(COSName.V)
        && !old.containsKey(COSName.V);
  }

  private boolean othersAreAsTheyWere(COSObjectKey field) {
    COSDictionary form = form(after);
    for (COSObjectKey key : changed) {
      COSBase now = object(after, key);
      Set<COSName> free = key.equals(field) ? OF_FIELD : now == form ? OF_FORM : Set.of();
      if (!CosValues.sameBut(free, object(before, key), now)) {
        return false;
      }
    }
    return true;
  }

  /** New objects that hang on the field's value and look. */
  private Set<COSObjectKey> reached(COSObjectKey key) {
    COSDictionary field = (COSDictionary) object(after, key);
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

  private static COSBase object(PDDocument document, COSObjectKey key) {
    return document.getDocument().getObjectFromPool(key).getObject();
  }

  private static COSDictionary form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm().getCOSObject();
  }
}
