package vn.motcua.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which services the program's libraries offer. Some libraries ask {@link
 * java.util.ServiceLoader} again for each object they make, and the server answers by looking
 * through every archive of the program.
 */
public final class KnownServices extends ClassLoader {
  private static final String SERVICES = "META-INF/services/";
  private static final KnownServices PROGRAM =
      new KnownServices(KnownServices.class.getClassLoader());

  private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

  private KnownServices(ClassLoader program) {
    super(program);
  }

  /** Work of a library that may throw. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /** Does the work while service loaders of this thread get remembered answers. */
  public static <T, E extends Exception> T within(Work<T, E> work) throws E {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(PROGRAM);
    try {
      return work.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!name.startsWith(SERVICES)) {
      return super.getResources(name);
    }
    List<URL> known = found.get(name);
    if (known == null) {
      known = read(super.getResources(name));
      found.put(name, known);
    }
    return Collections.enumeration(known);
  }

  private static List<URL> read(Enumeration<URL> places) throws IOException {
    List<URL> read = new ArrayList<>();
    while (places.hasMoreElements()) {
      URL place = places.nextElement();
      try (InputStream content = place.openStream()) {
        read.add(new URL(null, place.toExternalForm(), new Kept(content.readAllBytes())));
      }
    }
    return List.copyOf(read);
  }

  /** Answers with what was read before. */
  private static final class Kept extends URLStreamHandler {
    private final byte[] content;

    Kept(byte[] content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL place) {
      return new URLConnection(place) {
        @Override
        public void connect() {
          // It is in memory.
        }

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
