package vn.motcua.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of CBOR (RFC 8949) that we use, in its deterministic form (section 4.2.1): whole
 * numbers, byte strings, texts, lists, maps with whole numbers from 0 as keys, null.
 */
final class Cbor {
  private static final int UNSIGNED = 0;
  private static final int NEGATIVE = 1;
  private static final int BYTES = 2;
  private static final int TEXT = 3;
  private static final int LIST = 4;
  private static final int MAP = 5;
  private static final int TAG = 6;
  private static final int NULL = 0xf6;
  private static final int DEEPEST = 8;
  private static final int FIRST_LONG = 24;
  private static final int LONGEST_INFO = 27;

  private Cbor() {}

  /** What a tag stands before. */
  record Tagged(long tag, Object value) {}

  /** A value as bytes: Long, byte[], String, List, Map with Long keys, null, or one of them. */
  static byte[] write(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(value, out);
    return out.toByteArray();
  }

  private static void put(Object value, ByteArrayOutputStream out) {
    if (value == null) {
      out.write(NULL);
    } else if (value instanceof Long number) {
      head(number < 0 ? NEGATIVE : UNSIGNED, number < 0 ? -1 - number : number, out);
    } else if (value instanceof byte[] bytes) {
      head(BYTES, bytes.length, out);
      out.writeBytes(bytes);
    } else if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      head(TEXT, bytes.length, out);
      out.writeBytes(bytes);
    } else if (value instanceof List<?> list) {
      head(LIST, list.size(), out);
      list.forEach(item -> put(item, out));
    } else if (value instanceof Map<?, ?> map) {
      TreeMap<Long, Object> sorted = new TreeMap<>();
      map.forEach((key, item) -> sorted.put((Long) key, item));
      head(MAP, sorted.size(), out);
      sorted.forEach(
          (key, item) -> {
            put(key, out);
            put(item, out);
          });
    } else if (value instanceof Tagged tagged) {
      head(TAG, tagged.tag(), out);
      put(tagged.value(), out);
    } else {
      throw new IllegalArgumentException("no CBOR for " + value.getClass().getName());
    }
  }

  private static void head(int kind, long argument, ByteArrayOutputStream out) {
    int first = kind << 5;
    if (argument < FIRST_LONG) {
      out.write(first | (int) argument);
      return;
    }
    int size = argument <= 0xff ? 0 : argument <= 0xffff ? 1 : argument <= 0xffffffffL ? 2 : 3;
    out.write(first | FIRST_LONG + size);
    for (int shift = 8 * (1 << size) - 8; shift >= 0; shift -= 8) {
      out.write((int) (argument >>> shift));
    }
  }

  /**
   * Reads one value that fills all bytes.
   *
   * @throws IllegalArgumentException if it is anything but what {@link #write} makes
   */
  static Object read(byte[] bytes) {
    Reader reader = new Reader(bytes);
    Object value = reader.next(0);
    if (reader.at != bytes.length) {
      throw new IllegalArgumentException("bytes behind the value");
    }
    return value;
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    Object next(int depth) {
      if (depth > DEEPEST) {
        throw new IllegalArgumentException("too deep");
      }
      int first = bytes(1)[0] & 0xff;
      if (first == NULL) {
        return null;
      }
      long argument = argument(first & 0x1f);
      return switch (first >> 5) {
        case UNSIGNED -> argument;
        case NEGATIVE -> -1 - argument;
        case BYTES -> bytes(argument);
        case TEXT -> new String(bytes(argument), StandardCharsets.UTF_8);
        case LIST -> list(argument, depth);
        case MAP -> map(argument, depth);
        case TAG -> new Tagged(argument, next(depth + 1));
        default -> throw new IllegalArgumentException("unknown kind of value");
      };
    }

    private long argument(int info) {
      if (info < FIRST_LONG) {
        return info;
      }
      if (info > LONGEST_INFO) {
        throw new IllegalArgumentException("length not given");
      }
      int size = info - FIRST_LONG;
      long value = 0;
      for (byte part : bytes(1L << size)) {
        value = value << 8 | part & 0xff;
      }
      long least = size == 0 ? FIRST_LONG : 1L << 4 * (1 << size);
      if (value < least) {
        throw new IllegalArgumentException("not the shortest form");
      }
      return value;
    }

    private byte[] bytes(long length) {
      if (length < 0 || length > bytes.length - at) {
        throw new IllegalArgumentException("ends too early");
      }
      byte[] part = Arrays.copyOfRange(bytes, at, at + (int) length);
      at += (int) length;
      return part;
    }

    private List<Object> list(long size, int depth) {
      List<Object> list = new ArrayList<>();
      for (long i = 0; i < size; i++) {
        list.add(next(depth + 1));
      }
      return list;
    }

    private Map<Long, Object> map(long size, int depth) {
      TreeMap<Long, Object> map = new TreeMap<>();
      for (long i = 0; i < size; i++) {
        if (!(next(depth + 1) instanceof Long key) || key < 0) {
          throw new IllegalArgumentException("not a key");
        }
        if (!map.isEmpty() && map.lastKey() >= key) {
          throw new IllegalArgumentException("keys not in order");
        }
        map.put(key, next(depth + 1));
      }
      return map;
    }
  }
}
