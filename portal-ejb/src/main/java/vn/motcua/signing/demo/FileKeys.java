package vn.motcua.signing.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Keys in files, which production does not start with. */
final class FileKeys {
  private FileKeys() {}

  /**
   * Refuses to start.
   *
   * @param inUse whether the database says that somebody signs with one
   * @throws IllegalStateException if there is one, with what to do
   */
  static void refuse(Path folder, boolean inUse) {
    if (areIn(folder)) {
      throw new IllegalStateException(
          "PKCS#12 keys of the demonstration lie in the data folder: production does not start"
              + " with them. Remove the folder keys or use another data folder.");
    }
    if (inUse) {
      throw new IllegalStateException(
          "The database says that somebody signs with a PKCS#12 key: production does not start"
              + " with one. Register a token for each of them, or use an empty database.");
    }
  }

  private static boolean areIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.anyMatch(file -> file.toString().endsWith(".p12"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
