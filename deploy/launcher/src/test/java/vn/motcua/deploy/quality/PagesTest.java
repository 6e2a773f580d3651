package vn.motcua.deploy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {
  /** The server's Faces has a hole here: a computed path lets a request choose what is run. */
  private static final Pattern COMPUTED_PATH =
      Pattern.compile(
          "<ui:(include|composition|decorate)\\b[^>]*\\b(src|template)\\s*=\\s*[\"'][^\"']*[#$]\\{");

  /** These break under a policy for scripts with nonces. */
  private static final Pattern BREAKS_UNDER_POLICY =
      Pattern.compile("<f:ajax\\b|<h:commandLink\\b|\\son(click|change|submit|load)\\s*=");

  @Test
  void noPathOfAnIncludeOrTemplateIsComputed() {
    assertEquals(List.of(), pagesWith(COMPUTED_PATH));
  }

  @Test
  void noPageBreaksUnderThePolicyForScripts() {
    assertEquals(List.of(), pagesWith(BREAKS_UNDER_POLICY));
  }

  @Test
  void computedPathsAreFound() {
    assertTrue(COMPUTED_PATH.matcher("<ui:include\n src=\"#{page.path}\"/>").find());
    assertTrue(COMPUTED_PATH.matcher("<ui:composition template='/a/${b}'>").find());
  }

  @Test
  void whatBreaksUnderThePolicyIsFound() {
    assertTrue(BREAKS_UNDER_POLICY.matcher("<p><f:ajax/></p>").find());
    assertTrue(BREAKS_UNDER_POLICY.matcher("<a onclick=\"x()\">").find());
  }

  private static List<String> pagesWith(Pattern pattern) {
    return Sources.endingWith(".xhtml").stream()
        .filter(page -> pattern.matcher(Sources.text(page)).find())
        .map(Sources::name)
        .toList();
  }
}
