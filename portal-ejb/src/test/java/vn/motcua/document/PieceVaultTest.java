package vn.motcua.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.storage.PieceVault;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PublicId;

class PieceVaultTest {
  private static final Instant THEN = Instant.parse("2026-11-20T00:00:00Z");

  @TempDir private Path folder;
  private PieceVault vault;
  private final String name = PublicId.random();

  @BeforeEach
  void open() {
    vault = new PieceVault(folder);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] gathered() throws IOException {
    try (InputStream all = vault.open(name)) {
      return all.readAllBytes();
    }
  }

  @Test
  void piecesMakeTheWhole() throws IOException {
    vault.write(name, 0, bytes("abc"));
    vault.write(name, 3, bytes("de"));
    assertArrayEquals(bytes("abcde"), gathered());
  }

  @Test
  void whatWasRolledBackIsOverwritten() throws IOException {
    vault.write(name, 0, bytes("abc"));
    vault.write(name, 3, bytes("lost attempt"));
    vault.write(name, 3, bytes("de"));
    assertArrayEquals(bytes("abcde"), gathered());
  }

  @Test
  void aPieceAfterAGapHasNoPlace() {
    vault.write(name, 0, bytes("abc"));
    assertThrows(NotFound.class, () -> vault.write(name, 4, bytes("e")));
  }

  @Test
  void noNameLeavesTheFolder() {
    assertThrows(IllegalArgumentException.class, () -> vault.open("../../../etc/passwd"));
  }

  @Test
  void whatNobodyWentOnWithIsSwept() throws IOException {
    String young = PublicId.random();
    vault.write(name, 0, bytes("old"));
    vault.write(young, 0, bytes("young"));
    Path old = folder.resolve("files/pieces").resolve(name);
    Files.setLastModifiedTime(old, FileTime.from(THEN.minusSeconds(1)));
    Files.setLastModifiedTime(old.resolveSibling(young), FileTime.from(THEN));
    assertEquals(1, vault.discardOlder(THEN));
    assertThrows(NotFound.class, () -> vault.open(name));
    vault.open(young).close();
  }
}
