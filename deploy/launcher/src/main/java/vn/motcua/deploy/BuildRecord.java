package vn.motcua.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the last build was made from and what it made: name, size and time of every file. As long as
 * all of that still holds, another build would make the same.
 */
final class BuildRecord {
  /** Modules in the order of the build, with what each of them makes. */
  private static final Map<String, List<String>> MODULES = new LinkedHashMap<>();

  static {
    MODULES.put("deploy/checker", List.of("portal-checker.jar"));
    MODULES.put("deploy/launcher", List.of("portal-launcher.jar", "server/.complete"));
    MODULES.put("deploy/simulators", List.of("portal-simulators.jar"));
    MODULES.put("portal-ejb", List.of("portal-ejb.jar"));
    MODULES.put("portal-web", List.of("portal-web.war"));
    MODULES.put("portal-ear", List.of("portal.ear"));
  }

  private final Path root;
  private final Path file;

  /**
   * The record of a checkout.
   *
   * @param root its folder
   */
  BuildRecord(Path root) {
    this.root = root;
    this.file = root.resolve("deploy/launcher/target/built-from.txt");
  }

  /** True if nothing has changed since the last build that was noted. */
  boolean holds() {
    try {
      return Files.exists(file) && Files.readString(file).equals(text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Notes the build that has just ended. Forgets it instead if a source is younger than the build
   * or than what its module made, as when only some modules were built.
   *
   * @param began when the build began
   */
  void note(Instant began) {
    try {
      if (isWhole(began)) {
        Files.writeString(file, text());
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWhole(Instant began) throws IOException {
    for (var module : MODULES.entrySet()) {
      Instant source = youngest(sources(module.getKey()));
      Instant made = youngest(products(module.getKey()));
      if (source.isAfter(began) || source.isAfter(made)) {
        return false;
      }
    }
    Instant ear = youngest(products("portal-ear"));
    return !youngest(products("portal-web")).isAfter(ear)
        && !youngest(products("portal-ejb")).isAfter(ear);
  }

  private static Instant youngest(Map<String, BasicFileAttributes> files) {
    return files.values().stream()
        .map(one -> one.lastModifiedTime().toInstant())
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  private String text() throws IOException {
    var files = new TreeMap<String, BasicFileAttributes>();
    add(files, root.resolve("pom.xml"));
    add(files, root.resolve("deploy/pom.xml"));
    for (String module : MODULES.keySet()) {
      files.putAll(sources(module));
      files.putAll(products(module));
    }
    var text = new StringBuilder("Java ").append(Runtime.version()).append('\n');
    files.forEach(
        (name, one) -> {
          text.append(name).append(' ').append(one.size());
          text.append(' ').append(one.lastModifiedTime()).append('\n');
        });
    return text.toString();
  }

  private Map<String, BasicFileAttributes> products(String module) throws IOException {
    var found = new TreeMap<String, BasicFileAttributes>();
    for (String product : MODULES.get(module)) {
      add(found, root.resolve(module).resolve("target").resolve(product));
    }
    return found;
  }

  private Map<String, BasicFileAttributes> sources(String module) throws IOException {
    var found = new TreeMap<String, BasicFileAttributes>();
    Path folder = root.resolve(module);
    add(found, folder.resolve("pom.xml"));
    Path main = folder.resolve("src/main");
    if (Files.isDirectory(main)) {
      Files.walkFileTree(
          main,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              found.put(nameOf(path), attributes);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  private void add(Map<String, BasicFileAttributes> files, Path path) throws IOException {
    if (Files.exists(path)) {
      files.put(nameOf(path), Files.readAttributes(path, BasicFileAttributes.class));
    }
  }

  private String nameOf(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
