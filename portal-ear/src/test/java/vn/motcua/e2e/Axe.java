package vn.motcua.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Deque's rules, asked by ourselves: its builder reads the program into the page at each question
 * and opens a second page for the answer, which costs more than the rules. The program has half a
 * megabyte, so it goes to a browser once and stays in its store for the portal's other pages.
 */
final class Axe {
  private static final String SOURCE = source();
  private static final String IS_THERE =
      """
      () => {
        const kept = localStorage.getItem('axe-core');
        if (kept && !window.axe) {
          (0, eval)(kept);
        }
        return Boolean(window.axe);
      }
      """;
  private static final String PUT_THERE =
      "source => { localStorage.setItem('axe-core', source); (0, eval)(source); }";

  /** What is in a frame is a PDF and not asked. */
  private static final String RUN =
      """
      async () => {
        const tags =
            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const answer = await axe.run(document, {
          runOnly: {type: 'tag', values: tags},
          resultTypes: ['violations'],
          iframes: false
        });
        return answer.violations
            .flatMap(rule => rule.nodes.map(
                node => '\\n' + rule.id + ': ' + rule.help + ' at ' + node.target))
            .join('');
      }
      """;

  private Axe() {}

  /**
   * The findings on WCAG 2.0 to 2.2, A and AA, and best practice about the page as it stands, a
   * line each; empty = none.
   */
  static String findings(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) {
      page.evaluate(PUT_THERE, SOURCE);
    }
    return (String) page.evaluate(RUN);
  }

  private static String source() {
    try (InputStream found = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
