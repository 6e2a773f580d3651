package vn.motcua.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Finished pieces of pages, see {@link Kept}. A piece is never out of date, because its key holds
 * everything it shows; when there are too many, all are forgotten and made again when asked for.
 */
@ApplicationScoped
public class KeptMarkup {
  private static final long MOST_CHARACTERS = 8_000_000;

  @Inject private WebTexts texts;

  private final Map<Key, Markup> pieces = new ConcurrentHashMap<>();
  private final AtomicLong characters = new AtomicLong();

  /**
   * What a piece is made of.
   *
   * @param place where it stands in the pages' sources
   * @param language of the texts in it
   * @param of the values it shows, null if it shows only texts
   */
  public record Key(String place, String language, Object of) {}

  /**
   * Markup without live values: as characters, which the writers of Faces hand on without copying,
   * and as the bytes that {@link PageWriter} puts in their place.
   */
  public record Text(char[] characters, byte[] utf8) {
    static Text of(String markup) {
      return new Text(markup.toCharArray(), markup.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * A finished piece.
   *
   * @param texts the markup before, between and after live values
   * @param live their names, one fewer than texts
   */
  public record Markup(List<Text> texts, List<String> live) {
    /** Markup in which each live value's name stands between two marks. */
    static Markup of(String marked, String mark) {
      String[] parts = marked.split(Pattern.quote(mark), -1);
      List<Text> texts = new ArrayList<>();
      List<String> live = new ArrayList<>();
      for (int i = 0; i < parts.length; i++) {
        if (i % 2 == 0) {
          texts.add(Text.of(parts[i]));
        } else {
          live.add(parts[i]);
        }
      }
      return new Markup(texts, live);
    }
  }

  /** The language of the texts on this page. */
  public String language() {
    return texts.locale().getLanguage();
  }

  /** The finished piece, if it is known. */
  public Optional<Markup> find(Key key) {
    return Optional.ofNullable(pieces.get(key));
  }

  /** Keeps a piece for the next reader. */
  public void keep(Key key, Markup markup) {
    long size = markup.texts().stream().mapToLong(text -> text.characters().length).sum();
    if (characters.addAndGet(size) > MOST_CHARACTERS) {
      pieces.clear();
      characters.set(size);
    }
    pieces.put(key, markup);
  }
}
