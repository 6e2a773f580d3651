package vn.motcua.deploy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** What must hold before anything is started. */
final class Checks {
  private static final long MEGABYTE = 1_000_000;
  private static final long NEEDED_BYTES = 1500 * MEGABYTE;

  private Checks() {}

  /**
   * Makes sure nobody listens on the port: an answer from a stranger would look like readiness.
   *
   * @throws StartRefused if the port is taken
   */
  static void portIsFree(String setting, String address, int port) {
    if (!isFree(address, port)) {
      throw new StartRefused(
          "Port " + port + " is taken by another program; end it, or set " + setting + ".");
    }
  }

  /**
   * Makes sure there is room for a database and a few days of files.
   *
   * @throws StartRefused if less than 1.5 GB is left
   */
  static void roomIsLeft(Path folder) {
    roomIsLeft(folder, NEEDED_BYTES);
  }

  static void roomIsLeft(Path folder, long needed) {
    try {
      long usable = Files.getFileStore(folder).getUsableSpace();
      if (usable < needed) {
        throw new StartRefused(
            "Only %d MB are left for %s; free at least %d MB, or set PORTAL_DATA_DIR to a folder with more room."
                .formatted(usable / MEGABYTE, folder, needed / MEGABYTE));
      }
    } catch (IOException e) {
      throw new StartRefused("The room left for " + folder + " cannot be read.", e);
    }
  }

  /**
   * Finds a free port on the loopback address, outside the ports that browsers refuse.
   *
   * @return a port from 20000 to 29999
   */
  static int freePort() {
    for (int attempt = 0; attempt < 1000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      if (isFree("127.0.0.1", port)) {
        return port;
      }
    }
    throw new StartRefused("No free port between 20000 and 29999 was found; end other programs.");
  }

  private static boolean isFree(String address, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
