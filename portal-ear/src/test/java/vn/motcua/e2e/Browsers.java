package vn.motcua.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deploy.Programs;
import vn.motcua.deploy.StartRefused;

/**
 * The one browser of the run: Debian's chromium without windows, where it is or may be installed;
 * else Chrome, Chromium or Edge of the machine; else Debian's chromium; else the one Playwright
 * brings.
 */
final class Browsers {
  /** Chromium without windows, in Debian a package of its own: half the work for each page. */
  private static final String LIGHT = "chromium-headless-shell";

  private static final String[] PROGRAMS = {
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable"
  };

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=vi-VN");

  private static Browser browser;

  private Browsers() {}

  /** The browser, started when first asked for and ended with the JVM. */
  static synchronized Browser get() {
    if (browser == null) {
      browser = start(List.of());
    }
    return browser;
  }

  /** Another browser, whose camera sees this film (YUV4MPEG2); to be closed by who asked. */
  static Browser filming(Path film) {
    return start(
        List.of(
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--use-file-for-fake-video-capture=" + film));
  }

  private static Browser start(List<String> more) {
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    arguments.addAll(more);
    Optional<Path> program = installed();
    var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments);
    try {
      if (program.isPresent()) {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return playwright.chromium().launch(options.setExecutablePath(program.get()));
      }
      return Playwright.create().chromium().launch(options);
    } catch (PlaywrightException e) {
      throw new StartRefused(
          "No browser could be started; install one, as root: apt-get install -y chromium"
              + " (or run mvn verify -Dportal.install=true).",
          e);
    }
  }

  private static Optional<Path> installed() {
    return Programs.find(LIGHT)
        .or(() -> installed(LIGHT, LIGHT))
        .or(() -> Programs.find(PROGRAMS))
        .or(() -> installed("chromium", PROGRAMS));
  }

  private static Optional<Path> installed(String debianPackage, String... programs) {
    return Programs.install(List.of(debianPackage)) ? Programs.find(programs) : Optional.empty();
  }
}
