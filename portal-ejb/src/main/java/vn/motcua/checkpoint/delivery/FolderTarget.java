package vn.motcua.checkpoint.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder: written beside, forced to the disk, renamed, then read-only. What is there is never
 * written over. Who may write to the folder can still delete: mount one that belongs to somebody
 * else, or a medium that is written once.
 */
final class FolderTarget implements CheckpointTarget {
  private static final Pattern NAME = Pattern.compile("checkpoint-(\\d+)\\.xml");

  private final Path folder;

  FolderTarget(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "folder";
  }

  @Override
  public String hand(String fileName, byte[] content) {
    Path file = folder.resolve(fileName);
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) {
        write(file, content);
      }
      if (!Arrays.equals(Files.readAllBytes(file), content)) {
        throw new TargetTrouble("another file is there: " + fileName);
      }
      return file.toString();
    } catch (IOException failed) {
      throw new TargetTrouble("the folder cannot be written to", failed);
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    Path unfinished = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("r--r--r--"));
    // A link refuses to take the place of a file, a rename would not.
    Files.createLink(file, unfinished);
    Files.delete(unfinished);
    try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
      entry.force(true);
    }
  }

  @Override
  public boolean holds(String fileName, byte[] content) {
    try {
      Path file = folder.resolve(fileName);
      return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public int highest() {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> NAME.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
