package vn.motcua.result;

import java.io.InputStream;

/**
 * A file of a result, to be sent to the one who asked.
 *
 * @param content to be closed by the receiver
 * @param size bytes
 */
public record ResultFile(String fileName, String mediaType, long size, InputStream content) {
  /** The two files of every result. */
  public enum Kind {
    PDF,
    XML
  }
}
