package vn.motcua.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.storage.FileVault;
import vn.motcua.document.storage.Incoming;

class FileVaultTest {
  private static final byte[] CONTENT = HostileFiles.text("giấy tờ");

  @TempDir private Path folder;
  private FileVault vault;

  @BeforeEach
  void open() {
    vault = new FileVault(folder);
  }

  private String keep(byte[] content) {
    try (Incoming incoming = vault.receive(new ByteArrayInputStream(content), 1000)) {
      vault.keep(incoming);
      return incoming.sha256();
    }
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private List<String> writtenBefore(Instant time) {
    List<String> found = new ArrayList<>();
    vault.eachWrittenBefore(time, found::addAll);
    return found;
  }

  @Test
  void whatIsKeptCanBeOpened() throws IOException {
    String sha256 = keep(CONTENT);
    try (InputStream content = vault.open(sha256)) {
      assertArrayEquals(CONTENT, content.readAllBytes());
    }
  }

  @Test
  void equalFilesAreKeptOnce() throws IOException {
    assertEquals(keep(CONTENT), keep(CONTENT.clone()));
    assertEquals(1, files());
  }

  @Test
  void anArrivalThatIsNotKeptLeavesNothing() throws IOException {
    vault.receive(new ByteArrayInputStream(CONTENT), 1000).close();
    assertEquals(0, files());
  }

  @Test
  void aSenderWhoBreaksOffLeavesNothing() throws IOException {
    InputStream broken =
        new InputStream() {
          private int sent;

          @Override
          public int read() throws IOException {
            if (sent++ > 100_000) {
              throw new IOException("gone");
            }
            return 'x';
          }
        };
    assertThrows(UncheckedIOException.class, () -> vault.receive(broken, 1_000_000));
    assertEquals(0, files());
  }

  @Test
  void aPathIsNeverADigest() {
    assertThrows(IllegalArgumentException.class, () -> vault.open("../../../etc/passwd"));
    assertThrows(IllegalArgumentException.class, () -> vault.open("A".repeat(64)));
  }

  @Test
  void anOldFileIsFoundAndDiscarded() throws IOException {
    String sha256 = keep(CONTENT);
    Instant later = Instant.now().plusSeconds(60);
    assertEquals(List.of(sha256), writtenBefore(later));
    assertTrue(vault.discardOlder(sha256, later));
    assertEquals(0, files());
    assertFalse(vault.discardOlder(sha256, later));
  }

  @Test
  void aFileThatHasJustArrivedIsNotDiscarded() throws IOException {
    String sha256 = keep(CONTENT);
    Instant earlier = Instant.now().minusSeconds(60);
    assertEquals(List.of(), writtenBefore(earlier));
    assertFalse(vault.discardOlder(sha256, earlier));
    assertEquals(1, files());
  }

  @Test
  void manyOldFilesAreHandedOverInLots() {
    for (int i = 0; i < 501; i++) {
      keep(new byte[] {(byte) i, (byte) (i >> 8), 1});
    }
    List<Integer> lots = new ArrayList<>();
    vault.eachWrittenBefore(Instant.now().plusSeconds(60), lot -> lots.add(lot.size()));
    assertEquals(List.of(500, 1), lots);
  }

  @Test
  void arrivalsOfBrokenRequestsGo() {
    vault.receive(new ByteArrayInputStream(CONTENT), 1000);
    assertEquals(0, vault.discardArrivals(Instant.now().minusSeconds(60)));
    assertEquals(1, vault.discardArrivals(Instant.now().plusSeconds(60)));
  }
}
