package vn.motcua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page and every bundle of the web module keeps to. */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BUNDLES = Path.of("src/main/resources/vn/motcua/web");
  private static final int LONGEST_PAGE = 150;
  private static final int LONGEST_EXPRESSION = 60;
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern INCLUDE =
      Pattern.compile("<ui:(?:include\\s[^>]*src|composition\\s[^>]*template)=\"([^\"]*)\"");
  private static final Pattern KEY = Pattern.compile("'([a-z]+\\.[a-z0-9.-]*[a-z0-9])'");

  @Test
  void aPageHasAtMost150Lines() throws IOException {
    for (Path page : pages()) {
      assertTrue(Files.readAllLines(page).size() <= LONGEST_PAGE, page.toString());
    }
  }

  @Test
  void anExpressionHasAtMost60Characters() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path page : pages()) {
      Matcher matcher = EXPRESSION.matcher(Files.readString(page));
      while (matcher.find()) {
        if (matcher.group().length() > LONGEST_EXPRESSION) {
          tooLong.add(page + ": " + matcher.group());
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void noPathOfAnIncludeOrTemplateIsComputed() throws IOException {
    for (Path page : pages()) {
      Matcher matcher = INCLUDE.matcher(Files.readString(page));
      while (matcher.find()) {
        assertFalse(matcher.group(1).contains("{"), page + ": " + matcher.group());
      }
    }
  }

  @Test
  void everyKeyOfAPageExistsInBothLanguages() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path page : pages()) {
      Matcher matcher = KEY.matcher(Files.readString(page));
      while (matcher.find()) {
        String key = matcher.group(1);
        String feature = key.substring(0, key.indexOf('.'));
        for (String language : List.of("vi", "en")) {
          Path bundle = BUNDLES.resolve(feature).resolve("messages_" + language + ".properties");
          if (Files.exists(bundle) && !load(bundle).containsKey(key)) {
            missing.add(page.getFileName() + ": " + key + " in " + language);
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path vi : files.filter(file -> file.endsWith("messages_vi.properties")).toList()) {
        Path en = vi.resolveSibling("messages_en.properties");
        assertEquals(
            new TreeSet<>(load(vi).keySet()), new TreeSet<>(load(en).keySet()), vi.toString());
      }
    }
  }

  @Test
  void vietnameseWordsKeepToTheDesignBook() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path vi : files.filter(file -> file.toString().endsWith("_vi.properties")).toList()) {
        String text = Files.readString(vi);
        for (String word : List.of("Vui lòng", "vui lòng", "không hợp lệ", "Lỗi hệ thống")) {
          assertFalse(text.contains(word), vi + ": " + word);
        }
        load(vi).forEach((key, value) -> assertFalse(value.toString().contains("!"), key + ""));
      }
    }
  }

  @Test
  void noPropertyIsNamedByAWordOfTheExpressionLanguage() throws IOException {
    Pattern reserved =
        Pattern.compile("\\.(?:empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|null|instanceof)\\b");
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      Matcher matcher = EXPRESSION.matcher(Files.readString(page));
      while (matcher.find()) {
        String code = matcher.group().replaceAll("'[^']*'", "''");
        if (reserved.matcher(code).find()) {
          wrong.add(page + ": " + code);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noTwoBeansHaveTheSameName() throws IOException {
    Pattern named = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s");
    Map<String, Path> names = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher matcher = named.matcher(Files.readString(file));
        if (matcher.find()) {
          String type = file.getFileName().toString().replace(".java", "");
          String own = Character.toLowerCase(type.charAt(0)) + type.substring(1);
          String name = matcher.group(1) == null ? own : matcher.group(1);
          assertNull(names.put(name, file), name + " in " + file);
        }
      }
    }
  }

  private static Properties load(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
