package vn.motcua.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.motcua.evidence.Sha256;

/**
 * A file of an archive.
 *
 * @param name path inside the container, ASCII
 * @param sha256 digest of the content, 64 hexadecimal digits
 * @param content opened once, when it is written
 */
public record ArchiveEntry(String name, String mediaType, String sha256, Content content) {

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    /** The bytes; the caller closes them. */
    InputStream open() throws IOException;
  }

  /** An entry whose bytes are at hand. */
  public static ArchiveEntry of(String name, String mediaType, byte[] bytes) {
    return new ArchiveEntry(
        name, mediaType, Sha256.hexOf(bytes), () -> new ByteArrayInputStream(bytes));
  }

  /** A text in UTF-8. */
  public static ArchiveEntry of(String name, String mediaType, String text) {
    return of(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }
}
