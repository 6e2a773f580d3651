package vn.motcua.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a map of which every field is known; anything missing, more or of another kind refuses. */
final class CborFields {
  private final Map<?, ?> map;

  /**
   * @throws IllegalArgumentException unless it is a map with exactly the keys from 1 to {@code
   *     last}
   */
  CborFields(byte[] cbor, int last) {
    if (!(Cbor.read(cbor) instanceof Map<?, ?> read)) {
      throw new IllegalArgumentException("not a map");
    }
    Set<Object> wanted = new TreeSet<>();
    for (long key = 1; key <= last; key++) {
      wanted.add(key);
    }
    if (!read.keySet().equals(wanted)) {
      throw new IllegalArgumentException("not these fields");
    }
    map = read;
  }

  /** A whole number from 0 to {@code most}. */
  long number(int key, long most) {
    return number(map.get((long) key), most);
  }

  String text(int key) {
    return as(String.class, map.get((long) key));
  }

  byte[] bytes(int key) {
    return as(byte[].class, map.get((long) key));
  }

  /** Bytes of exactly this length. */
  byte[] bytes(int key, int length) {
    return exactly(bytes(key), length);
  }

  List<?> list(int key) {
    return as(List.class, map.get((long) key));
  }

  static long number(Object value, long most) {
    long number = as(Long.class, value);
    if (number < 0 || number > most) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  static byte[] exactly(byte[] bytes, int length) {
    if (bytes.length != length) {
      throw new IllegalArgumentException("not " + length + " bytes");
    }
    return bytes;
  }

  static <T> T as(Class<T> kind, Object value) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("a field of another kind");
    }
    return kind.cast(value);
  }
}
