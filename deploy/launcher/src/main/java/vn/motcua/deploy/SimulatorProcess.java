package vn.motcua.deploy;

import java.nio.file.Path;
import java.util.Properties;

/** The simulators of the outside world as a process beside the server; demo profile only. */
final class SimulatorProcess {
  private final Path folder;
  private Child child;

  SimulatorProcess(Path folder) {
    this.folder = folder;
  }

  /** Starts the simulators with the same properties as the server. */
  void start(Path jar, Properties properties, Watcher watcher) {
    Child.endLeftOver(pidFile());
    Path file = folder.resolve("simulators.properties");
    Secrets.write(file, properties);
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var builder =
        new ProcessBuilder(
            java.toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-jar",
            jar.toString(),
            file.toString());
    child =
        Child.start(
            "The simulators", builder, folder.resolve("simulators.log"), pidFile(), watcher);
  }

  Child child() {
    return child;
  }

  void mustBeAlive() {
    child.mustBeAlive();
  }

  void stop() {
    if (child != null) {
      child.stop();
    }
  }

  private Path pidFile() {
    return folder.resolve("pid");
  }
}
