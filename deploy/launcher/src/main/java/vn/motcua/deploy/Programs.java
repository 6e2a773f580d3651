package vn.motcua.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Programs of the machine that tests call: finds them, and installs Debian's packages where that is
 * allowed, which means as root and with CI=true or -Dportal.install=true.
 */
public final class Programs {
  /** Program that must be found, and Debian's package that holds it. */
  private static final Map<String, String> FOR_TESTS =
      Map.of(
          "xmlsec1", "xmlsec1",
          "pdfsig", "poppler-utils",
          "certutil", "libnss3-tools",
          "openssl", "openssl",
          "softhsm2-util", "softhsm2");

  private Programs() {}

  /**
   * Makes sure that the independent verifiers of signatures and the token in software are there.
   *
   * @throws StartRefused with the command to type if they are missing and may not be installed
   */
  public static void ensureVerifiers() {
    Set<String> missing = new LinkedHashSet<>();
    FOR_TESTS.forEach(
        (program, debianPackage) -> {
          if (find(program).isEmpty()) {
            missing.add(debianPackage);
          }
        });
    if (!missing.isEmpty() && !install(missing)) {
      throw new StartRefused(
          "The tests need programs that are missing; as root: apt-get install -y "
              + String.join(" ", missing)
              + " (or run mvn verify -Dportal.install=true).");
    }
  }

  /** The first of these programs that is on the path. */
  public static Optional<Path> find(String... programs) {
    for (String program : programs) {
      for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
        Path file = Path.of(folder, program);
        if (Files.isExecutable(file) && Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Installs Debian's packages if that is allowed here.
   *
   * @return false if it is not allowed or did not work
   */
  public static boolean install(Collection<String> packages) {
    if (!mayInstall()) {
      return false;
    }
    Console.say("Installing " + String.join(", ", packages));
    var install =
        new ArrayList<>(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends"));
    install.addAll(packages);
    return run(List.of("apt-get", "update", "-q")) && run(install);
  }

  private static boolean mayInstall() {
    boolean asked = "true".equals(System.getenv("CI")) || Boolean.getBoolean("portal.install");
    return asked && "root".equals(System.getProperty("user.name")) && find("apt-get").isPresent();
  }

  private static boolean run(List<String> command) {
    var builder = new ProcessBuilder(command);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
