package vn.motcua.signing.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.TestPki;

class KeyFilesTest {
  private static final char[] PIN = "246810".toCharArray();
  @TempDir private Path data;
  private KeyFiles files;

  @BeforeEach
  void prepare() {
    files = new KeyFiles(new SigningSettings(data, "http://localhost:8080", true));
    files.keep(
        "officer-1", TestPki.OURS.elliptic.key(), TestPki.OURS.elliptic.credential().chain(), PIN);
  }

  @Test
  void theRightPinOpensTheKey() {
    assertEquals(TestPki.OURS.elliptic.key(), files.open("officer-1", PIN));
  }

  @Test
  void aWrongPinDoesNot() {
    assertThrows(KeyCustody.WrongPin.class, () -> files.open("officer-1", "246811".toCharArray()));
    assertThrows(KeyCustody.WrongPin.class, () -> files.open("officer-1", null));
    assertThrows(KeyCustody.WrongPin.class, () -> files.open("officer-1", new char[0]));
  }

  @Test
  void filesAreForTheirOwnerOnly() throws IOException {
    for (String name : new String[] {"keys/officer-1.p12", "secrets/signing-keys"}) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))));
    }
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))));
  }

  @Test
  void theCopyWithoutTheSecretIsWorthNothing() throws IOException {
    Files.writeString(data.resolve("secrets/signing-keys"), "0".repeat(64));
    assertThrows(IllegalStateException.class, () -> files.chain("officer-1"));
  }

  @Test
  void productionRefusesKeysInFiles() {
    KeyFiles production = new KeyFiles(new SigningSettings(data, "http://localhost:8080", false));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                new Pkcs12Custody(production)
                    .start(TestPki.OURS.elliptic.credential(), PIN, List.of()));
    assertEquals("signing.demo-only", refusal.messageKey());
    assertThrows(IllegalStateException.class, () -> production.open("officer-1", PIN));
    assertThrows(
        IllegalStateException.class,
        () ->
            production.keep(
                "officer-2",
                TestPki.OURS.elliptic.key(),
                TestPki.OURS.elliptic.credential().chain(),
                PIN));
  }

  @Test
  void aNameThatLeavesTheFolderIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> files.open("../officer-1", PIN));
  }
}
