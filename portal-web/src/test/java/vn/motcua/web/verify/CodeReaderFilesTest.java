package vn.motcua.web.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.evidence.Sha256;

/** The reader of codes is the one published, byte for byte (npm, qr 0.7.0). */
class CodeReaderFilesTest {
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "decode.js", "00e209820dcb11d624e9a03d6383e580766792b57d1651318f0a29e4e1ff0fe8",
          "index.js", "a0de370051f94bd74f218f74401fdf197585e3f9ef0143164f87ea941a3fdd6f");

  @ParameterizedTest
  @ValueSource(strings = {"decode.js", "index.js"})
  void nobodyEditsIt(String name) throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/main/webapp/qr-reader", name));
    assertEquals(PUBLISHED.get(name), Sha256.hexOf(file));
  }
}
