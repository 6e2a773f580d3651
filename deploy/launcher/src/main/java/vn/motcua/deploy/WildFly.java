package vn.motcua.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application server on a base folder of its own: the configuration is copied anew at each
 * start and the EAR unpacked anew when it has changed, so that nothing old is ever served.
 */
final class WildFly {
  private static final String EAR = "portal.ear";
  private static final int MOST_REASONS = 8;

  /**
   * In the optimising compiler a start spends more processor time than in all the rest. Who runs a
   * demonstration wants it now; in production the portal runs for months.
   */
  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  private final Path home;
  private final Path base;
  private Child child;

  /**
   * Describes a server.
   *
   * @param home provisioned server, only read
   * @param base its own folder, written anew
   */
  WildFly(Path home, Path base) {
    this.home = home;
    this.base = base;
  }

  /** Begins to start the server without the portal; returns at once. */
  void start(Properties properties, Settings settings, Watcher watcher) {
    Child.endLeftOver(pidFile());
    try {
      prepare();
      Path file = base.resolve("portal.properties");
      Secrets.write(file, properties);
      var builder = new ProcessBuilder(command(settings, file));
      builder.directory(base.toFile());
      child = Child.start("The server", builder, console(), pidFile(), watcher);
    } catch (IOException e) {
      throw new StartRefused("The server's folder " + base + " cannot be written.", e);
    }
  }

  private void prepare() throws IOException {
    for (String folder : List.of("configuration", "data", "tmp", "log")) {
      Folders.delete(base.resolve(folder));
      Files.createDirectories(base.resolve(folder));
    }
    emptyButForThePortal(Files.createDirectories(base.resolve("deployments")));
    Folders.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
  }

  private static void emptyButForThePortal(Path deployments) throws IOException {
    try (var found = Files.list(deployments)) {
      for (Path one : found.filter(path -> !path.endsWith(EAR)).toList()) {
        Folders.delete(one);
      }
    }
  }

  /** Lays the portal out where the server looks for it, and does not look yet. */
  void unpack(Path ear) {
    try {
      new EarFolder(deployment(""), base.resolve("portal.ear.sha256")).hold(ear);
    } catch (IOException e) {
      throw new StartRefused("The portal could not be unpacked to " + base + ".", e);
    }
  }

  /** Lets the server deploy the portal; the database must be ready by now. */
  void deploy() {
    try {
      Files.createFile(deployment(".dodeploy"));
    } catch (IOException e) {
      throw new StartRefused("The server's folder " + base + " cannot be written.", e);
    }
  }

  private List<String> command(Settings settings, Path properties) {
    return StandaloneCommandBuilder.of(home)
        .setBaseDirectory(base)
        .setPropertiesFile(properties)
        .setJavaOptions(
            settings.demo() ? QUICK_COMPILER : "-XX:+TieredCompilation",
            // All of it at once: a heap that grows as it must is cleaned four times as often.
            "-Xms" + (settings.demo() ? "128m" : settings.serverMemory()),
            "-Xmx" + settings.serverMemory(),
            "-XX:MaxMetaspaceSize=512m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8")
        .addJavaOptions(settings.javaOptions())
        .build();
  }

  /**
   * Looks after a start in progress.
   *
   * @throws StartRefused if the server has ended or refused the EAR
   */
  void mustBeStarting() {
    child.mustBeAlive();
    Path failed = deployment(".failed");
    if (Files.exists(failed)) {
      throw new StartRefused("The server refused the portal; see " + console() + reasons(failed));
    }
  }

  /** The causes that the server wrote down, each on a line of its own; else how it begins. */
  private static String reasons(Path failed) {
    try {
      List<String> written = Files.readAllLines(failed);
      List<String> causes =
          written.stream()
              .filter(line -> line.contains("Caused by") || line.contains("WELD-"))
              .distinct()
              .toList();
      return (causes.isEmpty() ? written : causes)
          .stream()
              .limit(MOST_REASONS)
              .map(line -> "\n" + line.strip())
              .collect(Collectors.joining("", ":", ""));
    } catch (IOException e) {
      return "";
    }
  }

  Child child() {
    return child;
  }

  void stop() {
    if (child != null) {
      child.stop();
    }
  }

  private Path deployment(String suffix) {
    return base.resolve("deployments").resolve(EAR + suffix);
  }

  private Path console() {
    return base.resolve("log/console.log");
  }

  private Path pidFile() {
    return base.resolve("pid");
  }
}
