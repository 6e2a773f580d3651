package vn.motcua.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Line icons by name, as the path data of a 24 × 24 drawing: {@code icons['search']}. */
@Named("icons")
@ApplicationScoped
public class Icons extends AbstractMap<String, String> {
  private final Map<String, String> paths = new HashMap<>();

  @PostConstruct
  void load() {
    Properties file = new Properties();
    try (InputStream stream = Icons.class.getResourceAsStream("icons.properties")) {
      file.load(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    file.forEach((name, path) -> paths.put((String) name, (String) path));
  }

  @Override
  public String get(Object name) {
    return paths.get(name);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return paths.entrySet();
  }
}
