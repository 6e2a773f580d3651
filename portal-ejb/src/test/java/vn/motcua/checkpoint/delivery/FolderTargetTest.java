package vn.motcua.checkpoint.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.checkpoint.delivery.CheckpointTarget.TargetTrouble;

class FolderTargetTest {
  private static final byte[] FILE = "<a/>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "<b/>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFileIsWrittenOnceAndReadOnly() throws IOException {
    FolderTarget target = new FolderTarget(folder.resolve("moc"));
    assertEquals(0, target.highest());
    Path file = Path.of(target.hand("checkpoint-000007.xml", FILE));

    assertEquals("r--r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(file.toString(), target.hand("checkpoint-000007.xml", FILE));
    assertThrows(TargetTrouble.class, () -> target.hand("checkpoint-000007.xml", OTHER));
    assertTrue(target.holds("checkpoint-000007.xml", FILE));
    assertFalse(target.holds("checkpoint-000007.xml", OTHER));
    assertFalse(target.holds("checkpoint-000008.xml", FILE));
    assertEquals(7, target.highest());
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.count(), "nothing unfinished is left");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsTrouble() throws IOException {
    Path notAFolder = Files.write(folder.resolve("file"), FILE);

    assertThrows(
        TargetTrouble.class,
        () -> new FolderTarget(notAFolder).hand("checkpoint-000001.xml", FILE));
  }
}
