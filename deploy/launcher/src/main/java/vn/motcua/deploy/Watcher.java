package vn.motcua.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A shell that ends our processes, last started first, when the launcher dies without a word.
 *
 * <p>It reads pids from a pipe; any death of the launcher, kill -9 too, closes the pipe. Where
 * there is no POSIX shell nothing is watched.
 */
final class Watcher implements AutoCloseable {
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      pids=
      while read -r line; do
        [ "$line" = done ] && exit 0
        pids="$line $pids"
      done
      for pid in $pids; do
        kill "$pid" 2>/dev/null
        tries=0
        while kill -0 "$pid" 2>/dev/null && [ $tries -lt 200 ]; do
          sleep 0.1
          tries=$((tries + 1))
        done
      done
      """;

  private final Process shell;
  private final OutputStream pipe;

  private Watcher(Process shell, OutputStream pipe) {
    this.shell = shell;
    this.pipe = pipe;
  }

  static Watcher start() {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return new Watcher(null, OutputStream.nullOutputStream());
    }
    try {
      var builder = new ProcessBuilder("sh", "-c", SCRIPT);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      Process shell = builder.start();
      return new Watcher(shell, shell.getOutputStream());
    } catch (IOException e) {
      throw new StartRefused("No shell could be started (" + e.getMessage() + ").", e);
    }
  }

  void watch(long pid) throws IOException {
    say(Long.toString(pid));
  }

  private void say(String line) throws IOException {
    pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    pipe.flush();
  }

  /** What the death of the launcher does to the pipe. */
  void die() throws IOException {
    pipe.close();
  }

  /** Waits until the shell has ended. */
  int waitFor() throws InterruptedException {
    return shell == null ? 0 : shell.waitFor();
  }

  /** Says that everything has been stopped in good order. */
  @Override
  public void close() {
    try (pipe) {
      say("done");
    } catch (IOException e) {
      // The watcher is gone already, and there is nothing left to watch.
      return;
    }
  }
}
