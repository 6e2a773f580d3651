package vn.motcua.document.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Settings;

/**
 * The folder of kept files: {@code files/ab/cd/<sha256>}; arrivals wait in {@code files/incoming}.
 *
 * <p>Nothing outside ever names a path: file names are digests. The folder is {@code
 * portal.data.dir} (system property) or {@code PORTAL_DATA_DIR} (environment).
 */
@ApplicationScoped
public class FileVault {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int BUFFER = 64 * 1024;
  private static final int LOT = 500;

  private final Path root;

  public FileVault() {
    this(Settings.dataDirectory());
  }

  /** A vault below the given data folder, for tests and tools. */
  public FileVault(Path dataFolder) {
    this.root = dataFolder.toAbsolutePath().resolve("files");
  }

  /**
   * Writes the stream to the arrivals, syncs it and digests it on the way.
   *
   * @throws Refusal document.empty, document.too-large
   */
  public Incoming receive(InputStream content, long maxBytes) {
    Path path = null;
    try {
      Files.createDirectories(root.resolve("incoming"));
      path = Files.createTempFile(root.resolve("incoming"), "in", ".part");
      MessageDigest digest = Sha256.digest();
      long size = copy(content, path, maxBytes, digest);
      if (size == 0) {
        throw new Refusal("document.empty");
      }
      return new Incoming(path, HexFormat.of().formatHex(digest.digest()), size);
    } catch (IOException e) {
      discard(path);
      throw new UncheckedIOException(e);
    } catch (Refusal e) {
      discard(path);
      throw e;
    }
  }

  private static long copy(InputStream content, Path path, long maxBytes, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > maxBytes) {
          throw new Refusal("document.too-large", maxBytes / (1024 * 1024));
        }
        digest.update(buffer, 0, read);
        ByteBuffer part = ByteBuffer.wrap(buffer, 0, read);
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
      channel.force(true);
    }
    return size;
  }

  /**
   * Moves an arrival to its place in one step; an equal file already there is replaced by its like.
   */
  public void keep(Incoming incoming) {
    Path place = place(incoming.sha256());
    try {
      Files.createDirectories(place.getParent());
      Files.move(
          incoming.path(),
          place,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      syncFolder(place.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens kept bytes; a kept row without its file is an outage, not a refusal. */
  public InputStream open(String sha256) {
    try {
      return Files.newInputStream(place(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands over the digests of kept files last written before the given time, in small lots, in no
   * order.
   */
  public void eachWrittenBefore(Instant time, Consumer<List<String>> lots) {
    try {
      Files.createDirectories(root);
      try (Stream<Path> walk = Files.walk(root, 3)) {
        List<String> lot = new ArrayList<>(LOT);
        Iterator<Path> paths =
            walk.filter(path -> DIGEST.matcher(path.getFileName().toString()).matches())
                .filter(path -> isOlder(path, time))
                .iterator();
        while (paths.hasNext()) {
          lot.add(paths.next().getFileName().toString());
          if (lot.size() == LOT || !paths.hasNext()) {
            lots.accept(List.copyOf(lot));
            lot.clear();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes a file that no row names. It is set aside first and looked at again, so that an equal
   * file which arrives in the same moment survives.
   *
   * @return whether it was removed
   */
  public boolean discardOlder(String sha256, Instant time) {
    Path place = place(sha256);
    Path aside = place.resolveSibling(sha256 + ".gone");
    try {
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
      if (isOlder(aside, time)) {
        Files.delete(aside);
        return true;
      }
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      return false;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes arrivals of broken requests older than the given time. */
  public int discardArrivals(Instant time) {
    Path folder = root.resolve("incoming");
    int removed = 0;
    try {
      Files.createDirectories(folder);
      try (Stream<Path> arrivals = Files.list(folder)) {
        for (Path path : arrivals.filter(p -> isOlder(p, time)).toList()) {
          Files.deleteIfExists(path);
          removed++;
        }
      }
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String sha256) {
    if (!DIGEST.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a digest");
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static boolean isOlder(Path path, Instant time) {
    try {
      return Files.getLastModifiedTime(path).compareTo(FileTime.from(time)) < 0;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(Path path) {
    if (path != null) {
      new Incoming(path, "", 0).close();
    }
  }

  /**
   * A rename survives a power cut only once the folder itself is on disk; Windows cannot open
   * folders.
   */
  private static void syncFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
