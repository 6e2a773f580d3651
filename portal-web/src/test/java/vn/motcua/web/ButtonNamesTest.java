package vn.motcua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Forms are sent to the address of their page with its parameters, and Faces takes a button for
 * pressed when a parameter bears its id: no button may be named like a parameter.
 */
class ButtonNamesTest {
  private static final Path BEANS = Path.of("src/main/java/vn/motcua/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern ASKED =
      Pattern.compile("(?:asked\\.(?:text|choice)|getParameter|value)\\([^\"()]*\"([a-zA-Z]+)\"");
  private static final Pattern BUTTON = Pattern.compile("<h:command\\w+ id=\"([\\w-]+)\"");

  @Test
  void noButtonOfTheOfficeIsNamedLikeAParameterOfItsAddresses() throws IOException {
    assertDistinct(List.of("staff"), List.of("staff"));
  }

  @Test
  void noButtonOfAnApplicantIsNamedLikeAParameterOfItsAddresses() throws IOException {
    assertDistinct(List.of("my", "apply", "business"), List.of("my", "apply", "business"));
  }

  private static void assertDistinct(List<String> beans, List<String> pages) throws IOException {
    Set<String> parameters = new TreeSet<>(Set.of("id", "done"));
    for (String area : beans) {
      parameters.addAll(found(BEANS.resolve(area), ASKED));
    }
    Set<String> buttons = new TreeSet<>();
    for (String area : pages) {
      buttons.addAll(found(PAGES.resolve(area), BUTTON));
    }
    assertTrue(parameters.size() > 2 && buttons.size() > 2, parameters + " " + buttons);
    buttons.retainAll(parameters);
    assertEquals(Set.of(), buttons);
  }

  private static List<String> found(Path folder, Pattern pattern) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    return names;
  }
}
