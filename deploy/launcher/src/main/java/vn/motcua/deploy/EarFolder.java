package vn.motcua.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The shipped EAR as a folder, its WAR as a folder within: the server opens what lies there and
 * copies nothing. Unpacked anew exactly when the EAR's bytes have changed; then each library also
 * gets the index of its annotations that the server would otherwise make at every start.
 */
final class EarFolder {
  private static final int CHUNK = 1 << 16;

  private final Path folder;
  private final Path madeFrom;

  /**
   * Describes the folder.
   *
   * @param folder where the EAR's content lies
   * @param madeFrom file that says of which EAR it is; on the same disk as the folder
   */
  EarFolder(Path folder, Path madeFrom) {
    this.folder = folder;
    this.madeFrom = madeFrom;
  }

  /** Unpacks the EAR unless the folder holds it already. */
  void hold(Path ear) throws IOException {
    String digest = sha256(ear);
    if (Files.isDirectory(folder)
        && Files.exists(madeFrom)
        && Files.readString(madeFrom).equals(digest)) {
      return;
    }
    Files.deleteIfExists(madeFrom);
    Folders.delete(folder);
    Path unfinished = madeFrom.resolveSibling("unpacking");
    Folders.delete(unfinished);
    try (var zip = new ZipInputStream(Files.newInputStream(ear))) {
      unpack(zip, unfinished);
    }
    Annotations.index(unfinished);
    Files.move(unfinished, folder);
    Files.writeString(madeFrom, digest);
  }

  private static void unpack(ZipInputStream zip, Path into) throws IOException {
    Files.createDirectories(into);
    Path root = into.toAbsolutePath().normalize();
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path target = inside(root, entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(target);
      } else if (entry.getName().endsWith(".war")) {
        unpack(new ZipInputStream(zip), target);
      } else {
        Files.createDirectories(target.getParent());
        Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive's entry " + name + " leads out of it");
    }
    return target;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
