package vn.motcua.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A process of ours with a log and a pid file, so that the next start can end what a crash left.
 */
final class Child {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TAIL = 15;

  private final String name;
  private final Process process;
  private final Path log;

  private Child(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /** Starts the process, its output going to the log, its pid to the pid file and the watcher. */
  static Child start(String name, ProcessBuilder builder, Path log, Path pidFile, Watcher watcher) {
    try {
      Files.createDirectories(log.getParent());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
      Process process = builder.start();
      watcher.watch(process.pid());
      String started = process.info().startInstant().map(Instant::toString).orElse("");
      Files.createDirectories(pidFile.getParent());
      Files.writeString(pidFile, process.pid() + " " + started);
      return new Child(name, process, log);
    } catch (IOException e) {
      throw new StartRefused(name + " could not be started (" + e.getMessage() + ").", e);
    }
  }

  /** Ends the process that an earlier start left behind, if it is still the same one. */
  static void endLeftOver(Path pidFile) {
    if (!Files.exists(pidFile)) {
      return;
    }
    try {
      String[] words = Files.readString(pidFile).strip().split(" ");
      if (words.length == 2 && words[0].matches("\\d{1,18}")) {
        ProcessHandle.of(Long.parseLong(words[0]))
            .filter(handle -> isTheOne(handle, words[1]))
            .ifPresent(Child::end);
      }
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTheOne(ProcessHandle handle, String started) {
    return handle.info().startInstant().map(Instant::toString).orElse("").equals(started);
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    try {
      handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
      handle.destroyForcibly();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks the process to end and waits; forces it after half a minute. */
  void stop() {
    end(process.toHandle());
  }

  /**
   * Waits until one of these processes has ended.
   *
   * @return a sentence that says which, and where its log is
   */
  static String waitForTheFirst(List<Child> children) throws InterruptedException {
    var ends = children.stream().map(child -> child.process.onExit()).toList();
    try {
      CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the end of a process cannot fail", e);
    }
    Child ended = children.stream().filter(child -> !child.isAlive()).findFirst().orElseThrow();
    return ended.name
        + " ended with code "
        + ended.process.exitValue()
        + "; start the portal again. Its log is "
        + ended.log
        + ended.lastLines();
  }

  /**
   * Complains if the process has ended although it should run.
   *
   * @throws StartRefused with the end of its log
   */
  void mustBeAlive() {
    if (!isAlive()) {
      throw new StartRefused(
          name + " ended with code " + process.exitValue() + "; see " + log + lastLines());
    }
  }

  /** The last lines of the log, each on a line of its own. */
  String lastLines() {
    try {
      List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
      var tail = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
      return tail.isEmpty() ? "" : ":\n" + String.join("\n", tail);
    } catch (IOException e) {
      return "";
    }
  }
}
