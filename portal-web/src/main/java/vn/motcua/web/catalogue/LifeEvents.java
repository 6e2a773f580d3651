package vn.motcua.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureSearch;

/** The ways into the catalogue from home, read from {@code life-events.properties}. */
@ApplicationScoped
public class LifeEvents {

  /**
   * One event of life.
   *
   * @param key its texts are {@code catalogue.life-<key>} and {@code -more}
   * @param query what it searches for
   * @param colour flat colour of its picture: y, r, b or g
   * @param flat path of the flat colour, {@code line} of the ink over it, 40 × 40
   */
  public record Event(String key, String query, String colour, String flat, String line) {}

  @Inject private ProcedureSearch search;

  private final Properties file = new Properties();

  @PostConstruct
  void load() {
    try (InputStream stream = LifeEvents.class.getResourceAsStream("life-events.properties")) {
      file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Events behind which there is at least one procedure. */
  public List<Event> of(boolean business) {
    return list(business ? "business" : "citizen").stream()
        .map(this::event)
        .filter(event -> hits(event) > 0)
        .toList();
  }

  /** Codes of the procedures shown as often used. */
  public List<String> popular(boolean business) {
    return list(business ? "popular-business" : "popular");
  }

  private Event event(String key) {
    return new Event(
        key,
        file.getProperty(key + ".query"),
        file.getProperty(key + ".colour"),
        file.getProperty(key + ".flat"),
        file.getProperty(key + ".line"));
  }

  private int hits(Event event) {
    return search.find(new ProcedureQuery(event.query(), null, null, null, null, null, 1)).total();
  }

  private List<String> list(String name) {
    return Arrays.asList(file.getProperty(name).split("\\s*,\\s*"));
  }
}
