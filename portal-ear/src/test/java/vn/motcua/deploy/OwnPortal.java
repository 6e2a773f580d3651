package vn.motcua.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A launcher in a process of its own, as mvn -Prun starts it, and all that it starts. */
final class OwnPortal implements AutoCloseable {
  private static final int HTTP_PORT = Checks.freePort();
  private static final List<String> PARTS = List.of("db", "server", "simulators");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path data;
  private final Process launcher;
  private final BufferedReader words;
  private final List<String> said = new ArrayList<>();

  private OwnPortal(Path data, Process launcher) {
    this.data = data;
    this.launcher = launcher;
    this.words = launcher.inputReader();
  }

  /** Starts a program of the launcher with these settings on top of free ports. */
  static OwnPortal start(Class<?> program, Path data, Map<String, String> settings)
      throws IOException {
    var builder =
        new ProcessBuilder(
            // A test run in the background ignores SIGINT, and so would its children.
            "env",
            "--default-signal=INT",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dportal.root=" + System.getProperty("portal.root"),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PORTAL_"));
    environment.putAll(defaults(data));
    environment.putAll(settings);
    builder.redirectErrorStream(true);
    return new OwnPortal(data, builder.start());
  }

  private static Map<String, String> defaults(Path data) {
    var defaults = new HashMap<String, String>();
    defaults.put("PORTAL_DATA_DIR", data.toString());
    defaults.put("PORTAL_HTTP_PORT", Integer.toString(HTTP_PORT));
    defaults.put("PORTAL_MANAGEMENT_PORT", Integer.toString(Checks.freePort()));
    defaults.put("PORTAL_SIMULATOR_PORT", Integer.toString(Checks.freePort()));
    defaults.put("PORTAL_DEMO_LOAD", "seed");
    defaults.put("PORTAL_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    return defaults;
  }

  /** Waits until the launcher says that the portal is ready, or fails with all it said. */
  OwnPortal ready() throws IOException {
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      said.add(line);
      if (line.startsWith("Portal ready: ")) {
        return this;
      }
    }
    throw new AssertionError("The launcher ended:\n" + String.join("\n", said));
  }

  /** Waits until all its parts run; none of them need be ready. */
  OwnPortal begun() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (parts().size() < PARTS.size()) {
      if (!launcher.isAlive() || System.nanoTime() > end) {
        words.lines().forEach(said::add);
        throw new AssertionError("Not all parts began:\n" + String.join("\n", said));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return this;
  }

  /** Waits until the launcher has ended. */
  int code() throws IOException, InterruptedException {
    words.lines().forEach(said::add);
    return launcher.waitFor();
  }

  /** The last thing that the launcher said by itself, not quoted from a log. */
  List<String> said() {
    return said;
  }

  /** The processes that it started and that still run. */
  List<ProcessHandle> parts() throws IOException {
    var handles = new ArrayList<ProcessHandle>();
    for (String name : PARTS) {
      part(name).ifPresent(handles::add);
    }
    return handles;
  }

  /** One of them: db, server or simulators. */
  Optional<ProcessHandle> part(String name) throws IOException {
    Path file = data.resolve(name).resolve("pid");
    String written = Files.exists(file) ? Files.readString(file) : "";
    return written.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(written.split(" ")[0]));
  }

  /** Sends a signal by its name. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(launcher.pid())).start().waitFor();
  }

  String get(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + HTTP_PORT + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Waits until these processes are gone. */
  static void gone(List<ProcessHandle> handles) throws Exception {
    for (ProcessHandle handle : handles) {
      handle.onExit().get(60, TimeUnit.SECONDS);
    }
  }

  /** Whatever a failed test leaves. */
  @Override
  public void close() throws Exception {
    List<ProcessHandle> left = parts();
    launcher.destroy();
    launcher.waitFor();
    gone(left);
  }
}
