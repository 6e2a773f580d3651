package vn.motcua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What stands in {@code m:kept} is rendered once and serves everybody: it shows texts, settings and
 * what its key holds, and nothing of the one who happened to read it first.
 */
class KeptPartsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEPT = Pattern.compile("<m:kept\\b([^>]*)>");
  private static final Pattern KEPT_OR_END = Pattern.compile("<m:kept\\b|</m:kept>");
  private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"/([^\"]*)\"/>");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern WORD = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(?:\\.(?:\\w+))?");
  private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s");

  /** A script has a nonce, Faces' inputs and forms have a state of their own. */
  private static final Pattern NEVER = Pattern.compile("<(?:script|style|h:\\w+|p:\\w+|f:\\w+)\\b");

  private static final Set<String> FOR_EVERYBODY = Set.of("t", "cw", "site", "icons", "resource");
  private static final Pattern IN_THE_KEY =
      Pattern.compile(
          "request\\.contextPath|forMe\\.(?:mandated|unread)|language\\.(?:tag|vietnamese)|visitor\\.(?:signedIn|citizen|staff|again)"
              + "|proceduresPage\\.(?:subjects?|agency|agencies|services?|fields?|asked|filtered|filters|nothing"
              + "|result|pages|address|allFields)"
              + "|procedurePage\\.\\w+");

  @Test
  void whatIsKeptShowsNothingOfAPerson() throws IOException {
    Set<String> beans = beans();
    Set<String> wrong = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        String source = Files.readString(page);
        Matcher kept = KEPT.matcher(source);
        while (kept.find()) {
          strange(kept.group(1), withIncludes(upToItsEnd(source, kept.end())), beans)
              .forEach(it -> wrong.add(page + ": " + it));
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void aPartEndsWithItsOwnEnd() {
    String page = "<m:kept>a<m:kept by='x'>b</m:kept>c</m:kept>d</m:kept>";
    assertEquals("a<m:kept by='x'>b</m:kept>c", upToItsEnd(page, "<m:kept>".length()));
  }

  @Test
  void dataOfAPersonIsFound() throws IOException {
    Set<String> beans = beans();
    assertFalse(beans.isEmpty());
    assertEquals(
        Set.of(), strange("", "<b>#{t['shell.name']}#{not visitor.citizen}#{p.q}</b>", beans));
    assertEquals(Set.of("visitor.name"), strange("", "<b>#{visitor.name}</b>", beans));
    assertEquals(
        Set.of("proceduresPage.q"), strange("", "<b title='#{proceduresPage.q}'/>", beans));
    assertEquals(Set.of(), strange("by=\"#{visitor.name}\"", "<b>#{visitor.name}</b>", beans));
    assertEquals(Set.of("<script"), strange("", "<script src='x'></script>", beans));
  }

  /** One kept part may stand in another. */
  private static String upToItsEnd(String source, int from) {
    Matcher tag = KEPT_OR_END.matcher(source);
    int open = 1;
    int at = from;
    while (open > 0 && tag.find(at)) {
      open += tag.group().startsWith("</") ? -1 : 1;
      at = tag.end();
    }
    assertEquals(0, open, "a kept part without an end");
    return source.substring(from, tag.start());
  }

  private static Set<String> strange(String key, String part, Set<String> beans) {
    Set<String> found = new TreeSet<>();
    NEVER.matcher(part).results().forEach(tag -> found.add(tag.group()));
    Matcher expression = EXPRESSION.matcher(part);
    while (expression.find()) {
      String code = expression.group().replaceAll("'[^']*'", "''");
      WORD.matcher(code)
          .results()
          .filter(word -> beans.contains(word.group(1)))
          .filter(word -> !FOR_EVERYBODY.contains(word.group(1)))
          .filter(word -> !IN_THE_KEY.matcher(word.group()).matches())
          .filter(word -> !key.contains(word.group()))
          .forEach(word -> found.add(word.group()));
    }
    return found;
  }

  private static String withIncludes(String part) throws IOException {
    StringBuilder all = new StringBuilder(part);
    for (String path : INCLUDE.matcher(part).results().map(one -> one.group(1)).toList()) {
      all.append(withIncludes(Files.readString(PAGES.resolve(path))));
    }
    return all.toString();
  }

  /** Names of everything a page can ask. */
  private static Set<String> beans() throws IOException {
    Set<String> names = new HashSet<>(List.of("request", "session", "cookie", "param", "header"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher named = NAMED.matcher(Files.readString(file));
        if (named.find()) {
          String type = file.getFileName().toString().replace(".java", "");
          String own = Character.toLowerCase(type.charAt(0)) + type.substring(1);
          names.add(named.group(1) == null ? own : named.group(1));
        }
      }
    }
    return names;
  }
}
