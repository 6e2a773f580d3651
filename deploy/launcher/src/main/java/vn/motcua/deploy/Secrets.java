package vn.motcua.deploy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets of one installation, made when first asked for and kept in files of mode 600. */
final class Secrets {
  private static final int BYTES = 24;

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  Secrets(Path dataFolder) {
    this.folder = dataFolder.resolve("secrets");
  }

  /** The secret of that name: always the same for one data folder. */
  String of(String name) {
    try {
      Path file = folder.resolve(name);
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readString(file).strip();
      }
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      write(file, secret);
      return secret;
    } catch (IOException e) {
      throw new StartRefused("The folder " + folder + " cannot be written.", e);
    }
  }

  /** Writes properties to a file that only its owner can read. */
  static void write(Path file, Properties properties) {
    var text = new StringWriter();
    try {
      properties.store(text, null);
      write(file, text.toString());
    } catch (IOException e) {
      throw new StartRefused("The file " + file + " cannot be written.", e);
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, content);
  }
}
