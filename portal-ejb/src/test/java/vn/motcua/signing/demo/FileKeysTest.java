package vn.motcua.signing.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeysTest {
  @TempDir private Path folder;

  @Test
  void productionStartsWithoutAny() {
    assertDoesNotThrow(() -> FileKeys.refuse(folder, false));
    assertDoesNotThrow(() -> FileKeys.refuse(folder.resolve("missing"), false));
  }

  @Test
  void aFileOrARowStopsIt() throws IOException {
    assertTrue(refused(true).contains("database"));
    Files.createFile(folder.resolve("officer-1.p12"));
    assertTrue(refused(false).contains("data folder"));
  }

  private String refused(boolean inUse) {
    return assertThrows(IllegalStateException.class, () -> FileKeys.refuse(folder, inUse))
        .getMessage();
  }
}
