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
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Settings;

/**
 * Files that arrive in pieces: {@code files/pieces/<name>}. A piece is on disk when the call
 * returns; what lies beyond its place, from an attempt that was rolled back, is overwritten.
 */
@ApplicationScoped
public class PieceVault {
  private static final Pattern NAME = Pattern.compile("[0-9A-Z]{26}");

  private final Path folder;

  public PieceVault() {
    this(Settings.dataDirectory());
  }

  /** Pieces below the given data folder, for tests. */
  public PieceVault(Path dataFolder) {
    this.folder = dataFolder.toAbsolutePath().resolve("files").resolve("pieces");
  }

  /** Writes a piece at its place; the file ends with it. */
  public void write(String name, long offset, byte[] piece) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(place(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (channel.size() < offset) {
          throw new NotFound();
        }
        channel.truncate(offset);
        channel.position(offset);
        ByteBuffer left = ByteBuffer.wrap(piece);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens what has arrived. The caller closes the stream.
   *
   * @throws NotFound if nothing has
   */
  public InputStream open(String name) {
    try {
      return Files.newInputStream(place(name));
    } catch (NoSuchFileException e) {
      throw new NotFound();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what has arrived; again does nothing. */
  public void discard(String name) {
    try {
      Files.deleteIfExists(place(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes what was last written before the given time.
   *
   * @return how many files
   */
  public int discardOlder(Instant time) {
    int removed = 0;
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          removed += isOlder(file, time) && Files.deleteIfExists(file) ? 1 : 0;
        }
      }
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOlder(Path file, Instant time) throws IOException {
    try {
      return Files.getLastModifiedTime(file).compareTo(FileTime.from(time)) < 0;
    } catch (NoSuchFileException goneMeanwhile) {
      return false;
    }
  }

  private Path place(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of an upload");
    }
    return folder.resolve(name);
  }
}
