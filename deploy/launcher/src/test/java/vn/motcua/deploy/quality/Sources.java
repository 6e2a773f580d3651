package vn.motcua.deploy.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of the repository by the end of their names; what the build makes is not looked at. */
final class Sources {
  static final Path ROOT = Path.of(System.getProperty("portal.root"));
  private static final List<String> MODULES =
      List.of("deploy/launcher", "deploy/simulators", "portal-ejb", "portal-web", "portal-ear");

  private Sources() {}

  static List<Path> endingWith(String end) {
    var found = new ArrayList<Path>();
    for (String module : MODULES) {
      try (var files = Files.walk(ROOT.resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(end)).forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
