package vn.motcua.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Our own MariaDB on the loopback address: installs an empty data folder once, starts, stops.
 *
 * <p>Its root account works through the unix socket alone and only for the user who started us.
 */
final class MariaDb {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String SYSTEM_USER = System.getProperty("user.name");

  private final MariaDbBinaries binaries;
  private final Path folder;
  private final int port;
  private Child child;

  /**
   * Describes a database.
   *
   * @param folder holds the data, the log and the pid file
   * @param port where it will listen on 127.0.0.1
   */
  MariaDb(MariaDbBinaries binaries, Path folder, int port) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
  }

  int port() {
    return port;
  }

  /** Begins to start the server. */
  void launch(Watcher watcher) {
    Child.endLeftOver(pidFile());
    installOnce();
    child =
        Child.start(
            "The database",
            binaries.server(serverArguments().toArray(String[]::new)),
            folder.resolve("mariadb.log"),
            pidFile(),
            watcher);
  }

  Child child() {
    return child;
  }

  void stop() {
    if (child != null) {
      child.stop();
    }
  }

  /** Opens a connection as root. */
  Connection asRoot() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://localhost/?localSocket=" + socket() + "&user=" + SYSTEM_USER);
  }

  private void installOnce() {
    Path complete = folder.resolve(".complete");
    if (Files.exists(complete)) {
      return;
    }
    try {
      Folders.delete(data());
      Files.createDirectories(data());
      Path log = folder.resolve("install.log");
      Process installer =
          binaries
              .installer(installerArguments().toArray(String[]::new))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (installer.waitFor() != 0) {
        throw new StartRefused("The database could not be installed; see " + log + ".");
      }
      Files.createFile(complete);
    } catch (IOException e) {
      throw new StartRefused("The database could not be installed in " + folder + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The installation of the database was interrupted.", e);
    }
  }

  private List<String> installerArguments() {
    var arguments = new ArrayList<String>();
    arguments.add("--no-defaults");
    arguments.add("--datadir=" + data());
    arguments.add("--basedir=" + binaries.folder());
    arguments.add("--force");
    arguments.add("--skip-name-resolve");
    arguments.add("--skip-test-db");
    arguments.add("--auth-root-authentication-method=socket");
    arguments.add("--auth-root-socket-user=" + SYSTEM_USER);
    addUser(arguments);
    return arguments;
  }

  private List<String> serverArguments() {
    var arguments = new ArrayList<String>();
    arguments.add("--no-defaults");
    arguments.add("--basedir=" + binaries.folder());
    arguments.add("--datadir=" + data());
    arguments.add("--lc-messages-dir=" + binaries.folder().resolve("share"));
    arguments.add("--socket=" + socket());
    arguments.add("--port=" + port);
    arguments.add("--bind-address=127.0.0.1");
    arguments.add("--pid-file=" + data().resolve("mariadb.pid"));
    // Making TLS keys costs 8 to 30 seconds and protects nothing on the loopback address.
    arguments.add("--skip-ssl");
    arguments.add("--skip-name-resolve");
    arguments.add("--local-infile=0");
    arguments.add("--character-set-server=utf8mb4");
    arguments.add("--collation-server=utf8mb4_uca1400_ai_ci");
    arguments.add("--default-time-zone=+00:00");
    arguments.add("--transaction-isolation=READ-COMMITTED");
    arguments.add("--innodb-buffer-pool-size=256M");
    arguments.add("--max-allowed-packet=64M");
    addUser(arguments);
    return arguments;
  }

  private static void addUser(List<String> arguments) {
    if ("root".equals(SYSTEM_USER)) {
      arguments.add("--user=root");
    }
  }

  /**
   * Waits until the server answers.
   *
   * @throws StartRefused with the end of its log if it does not
   */
  void waitUntilItAnswers() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      child.mustBeAlive();
      try (var connection = asRoot()) {
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw new StartRefused("The database does not answer" + child.lastLines(), e);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path pidFile() {
    return folder.resolve("pid");
  }

  /** Unix sockets take about a hundred characters, so the path cannot lie in the data folder. */
  private Path socket() {
    var name = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
    return Path.of(System.getProperty("java.io.tmpdir"), "motcua-" + name + ".sock");
  }
}
