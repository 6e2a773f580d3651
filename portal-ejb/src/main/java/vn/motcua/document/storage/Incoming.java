package vn.motcua.document.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has arrived in the vault's own folder but is not kept yet. Closing removes what was
 * not kept.
 *
 * @param path where the bytes lie, on the same volume as the kept files
 * @param sha256 digest, lower-case hexadecimal
 * @param size length in bytes, at least 1
 */
public record Incoming(Path path, String sha256, long size) implements AutoCloseable {
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
