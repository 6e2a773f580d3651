package vn.motcua.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one launcher at a time use a data folder. The operating system frees the lock with the
 * process, however it ends, so a stale one cannot exist.
 */
final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws StartRefused if another launcher has it
   */
  static RunLock take(Path dataFolder) {
    try {
      Files.createDirectories(dataFolder);
      var channel =
          FileChannel.open(
              dataFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        throw new StartRefused(
            "Another portal is running on "
                + dataFolder
                + "; stop it, or set PORTAL_DATA_DIR and the ports for a second one.");
      }
      return new RunLock(channel);
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder " + dataFolder + " cannot be written (" + e.getMessage() + ").", e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
