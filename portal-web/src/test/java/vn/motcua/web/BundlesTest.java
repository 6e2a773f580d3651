package vn.motcua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the bundles is said somewhere, and everything said has its sentence in both
 * languages. A key may be put together: {@code "dossier.status." + status}, {@code
 * 'my.tab-'.concat(tab)}, {@code cw.name('service', …)}, {@code key + "-more"}.
 */
class BundlesTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main"), Path.of("../portal-ejb/src/main"));
  private static final Pattern QUOTED =
      Pattern.compile("[\"']([A-Za-z0-9._-]{2,80})[\"']\\s*(\\+|\\.concat\\()?");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:Refusal|FieldProblem\\.at|Sentence\\.of|[Tt]exts\\.\\w+|\\bt\\.of|\\bsay|\\btext|\\bt(?=\\[))"
              + "[(\\[](?:[^\"'()]*(?:\\(\\))?,\\s*)?[\"']([a-z]+\\.[A-Za-z0-9.-]+)[\"']\\s*[,)\\]]");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");

  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> STARTS = new HashSet<>();
  private static final Set<String> CONSTANTS = new HashSet<>();
  private static final Set<String> KEYS_SAID = new TreeSet<>();
  private static final Set<String> VI = new TreeSet<>();
  private static final Set<String> EN = new HashSet<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        files.filter(Files::isRegularFile).forEach(BundlesTest::take);
      }
    }
  }

  private static void take(Path file) {
    String name = file.getFileName().toString();
    if (name.equals("messages_vi.properties")) {
      VI.addAll(keys(file));
    } else if (name.equals("messages_en.properties")) {
      EN.addAll(keys(file));
    } else if (name.matches(".*\\.(java|xhtml|yaml|html)")) {
      takeWords(text(file));
    }
  }

  private static void takeWords(String text) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      WORDS.add(quoted.group(1));
      if (quoted.group(2) != null) {
        STARTS.add(quoted.group(1));
      }
    }
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      KEYS_SAID.add(said.group(1));
    }
    Matcher constant = CONSTANT.matcher(text);
    while (constant.find()) {
      CONSTANTS.add(constant.group());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Path bundle) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
      return properties.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Said as a whole or by its beginning, with the feature's name before it or put before it. */
  private static boolean isSaid(String key) {
    String feature = key.substring(0, key.indexOf('.') + 1);
    String rest = key.substring(feature.length());
    boolean putTogether = STARTS.contains(feature);
    return WORDS.contains(key)
        || STARTS.stream().anyMatch(one -> one.length() > feature.length() && key.startsWith(one))
        || putTogether && (WORDS.contains(rest) || isBegun(rest) || isNamedByConstant(rest));
  }

  private static boolean isBegun(String rest) {
    int dot = rest.lastIndexOf('.');
    boolean kind = dot > 0 && WORDS.contains(rest.substring(0, dot));
    return kind || STARTS.stream().anyMatch(one -> one.matches(".*[.-]") && rest.startsWith(one));
  }

  private static boolean isNamedByConstant(String rest) {
    String name = rest.replaceFirst("\\..*", "");
    return CONSTANTS.contains(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static boolean isUsed(String key) {
    return isSaid(key)
        || WORDS.stream()
            .filter(end -> end.matches("[.-].+") && key.endsWith(end))
            .anyMatch(end -> isSaid(key.substring(0, key.length() - end.length())));
  }

  @Test
  void everySentenceIsSaidSomewhere() {
    assertEquals(List.of(), VI.stream().filter(key -> !isUsed(key)).toList());
  }

  @Test
  void everythingSaidHasItsSentenceInBothLanguages() {
    assertTrue(KEYS_SAID.size() > 500, "found " + KEYS_SAID.size());
    List<String> missing =
        KEYS_SAID.stream().filter(key -> !isIn(VI, key) || !isIn(EN, key)).toList();
    assertEquals(List.of(), missing);
  }

  /** As it stands, or with its feature's name put before it. */
  private static boolean isIn(Set<String> keys, String said) {
    return keys.contains(said) || keys.stream().anyMatch(key -> key.endsWith("." + said));
  }

  @Test
  void aSentenceNobodySaysIsFound() {
    assertFalse(isUsed("shell.nobody-says-this"));
    assertTrue(isUsed("shell.skip"));
    assertTrue(isUsed("dossier.status.NEW"));
  }
}
