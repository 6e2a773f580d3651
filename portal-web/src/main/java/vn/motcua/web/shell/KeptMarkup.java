package vn.motcua.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finished pieces of pages, see {@link Kept}. A piece is never out of date, because its key holds
 * everything it shows; when there are too many, all are forgotten and made again when asked for.
 */
@ApplicationScoped
public class KeptMarkup {
  private static final long MOST_CHARACTERS = 8_000_000;

  @Inject private WebTexts texts;

  private final Map<Key, List<String>> pieces = new ConcurrentHashMap<>();
  private final AtomicLong characters = new AtomicLong();

  /**
   * What a piece is made of.
   *
   * @param place where it stands in the pages' sources
   * @param language of the texts in it
   * @param of the values it shows, null if it shows only texts
   */
  public record Key(String place, String language, Object of) {}

  /** The language of the texts on this page. */
  public String language() {
    return texts.locale().getLanguage();
  }

  /** The finished piece, if it is known: markup and, after each, the name of a live value. */
  public Optional<List<String>> find(Key key) {
    return Optional.ofNullable(pieces.get(key));
  }

  /** Keeps a piece for the next reader. */
  public void keep(Key key, List<String> markup) {
    long size = markup.stream().mapToLong(String::length).sum();
    if (characters.addAndGet(size) > MOST_CHARACTERS) {
      pieces.clear();
      characters.set(size);
    }
    pieces.put(key, markup);
  }
}
