package vn.motcua.signing.pades;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Compares values of two states of a PDF; a reference is the same if it names the same object. */
final class CosValues {
  private CosValues() {}

  /** Whether two values are the same. */
  static boolean same(COSBase one, COSBase other) {
    return sameBut(Set.of(), one, other);
  }

  /** Whether they are, leaving these entries of a dictionary aside. */
  static boolean sameBut(Set<COSName> aside, COSBase one, COSBase other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof COSObject reference) {
      return other instanceof COSObject second && reference.getKey().equals(second.getKey());
    }
    if (one instanceof COSDictionary dictionary) {
      return other instanceof COSDictionary second
          && sameEntries(aside, dictionary, second)
          && sameBytes(one, other);
    }
    if (one instanceof COSArray array) {
      return other instanceof COSArray second && sameItems(array, second);
    }
    return one.equals(other);
  }

  private static boolean sameEntries(Set<COSName> aside, COSDictionary one, COSDictionary other) {
    Set<COSName> names = new HashSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeAll(aside);
    return names.stream().allMatch(name -> same(one.getItem(name), other.getItem(name)));
  }

  private static boolean sameItems(COSArray one, COSArray other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameBytes(COSBase one, COSBase other) {
    boolean streams = one instanceof COSStream && other instanceof COSStream;
    boolean none = !(one instanceof COSStream) && !(other instanceof COSStream);
    return none || streams && Arrays.equals(bytes((COSStream) one), bytes((COSStream) other));
  }

  private static byte[] bytes(COSStream stream) {
    try (InputStream raw = stream.createRawInputStream()) {
      return raw.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
