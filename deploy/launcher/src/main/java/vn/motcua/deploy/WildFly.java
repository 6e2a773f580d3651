package vn.motcua.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application server on a base folder of its own: configuration and EAR are copied anew at each
 * start, so that nothing old is ever served.
 */
final class WildFly {
  private static final String EAR = "portal.ear";
  private static final int MOST_REASONS = 8;

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

  /** Starts the server with the EAR; returns at once. */
  void start(Path ear, Properties properties, Settings settings, Watcher watcher) {
    Child.endLeftOver(pidFile());
    try {
      prepare(ear);
      Path file = base.resolve("portal.properties");
      Secrets.write(file, properties);
      var builder = new ProcessBuilder(command(settings, file));
      builder.directory(base.toFile());
      child = Child.start("The server", builder, console(), pidFile(), watcher);
    } catch (IOException e) {
      throw new StartRefused("The server's folder " + base + " cannot be written.", e);
    }
  }

  private void prepare(Path ear) throws IOException {
    for (String folder : List.of("configuration", "data", "tmp", "deployments", "log")) {
      Folders.delete(base.resolve(folder));
      Files.createDirectories(base.resolve(folder));
    }
    Folders.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
    Files.copy(ear, deployment(""), StandardCopyOption.REPLACE_EXISTING);
    Files.createFile(deployment(".dodeploy"));
  }

  private List<String> command(Settings settings, Path properties) {
    return StandaloneCommandBuilder.of(home)
        .setBaseDirectory(base)
        .setPropertiesFile(properties)
        .setJavaOptions(
            "-Xms128m",
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

  /** The causes that the server wrote down, each on a line of its own. */
  private static String reasons(Path failed) {
    try (var lines = Files.lines(failed)) {
      return lines
          .filter(line -> line.contains("Caused by") || line.contains("WELD-"))
          .map(line -> "\n" + line.strip())
          .distinct()
          .limit(MOST_REASONS)
          .collect(Collectors.joining("", ":", ""));
    } catch (IOException e) {
      return "";
    }
  }

  int waitFor() throws InterruptedException {
    return child.waitFor();
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
