package vn.motcua.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/** Indexes of annotations, in the form and at the place where WildFly looks for them. */
final class Annotations {
  private static final String PLACE = "META-INF/jandex.idx";

  private Annotations() {}

  /** Gives an index to every jar below the folder, and to every folder of a WAR's own classes. */
  static void index(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      for (Path path : found.toList()) {
        if (path.endsWith("WEB-INF/classes")) {
          addTo(path);
        } else if (path.toString().endsWith(".jar") && Files.isRegularFile(path)) {
          try (FileSystem jar = FileSystems.newFileSystem(path)) {
            addTo(jar.getPath("/"));
          }
        }
      }
    }
  }

  private static void addTo(Path root) throws IOException {
    Path place = root.resolve(PLACE);
    if (Files.exists(place)) {
      return;
    }
    var indexer = new Indexer();
    try (var found = Files.walk(root)) {
      for (Path path : found.filter(one -> one.toString().endsWith(".class")).toList()) {
        try (InputStream in = Files.newInputStream(path)) {
          indexer.index(in);
        }
      }
    }
    var bytes = new ByteArrayOutputStream();
    new IndexWriter(bytes).write(indexer.complete());
    Files.createDirectories(place.getParent());
    Files.write(place, bytes.toByteArray());
  }
}
