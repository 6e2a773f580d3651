package vn.motcua.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Deque's rules, asked by ourselves: its builder reads the program into the page at each question
 * and opens a second page for the answer, which costs more than the rules.
 */
final class Axe {
  /** The program, as it is put into a page. */
  static final String SOURCE = source();

  /**
   * A function of {@link #SOURCE} that gives the findings on WCAG 2.0 to 2.2, A and AA, and best
   * practice, a line each; empty = none. What is in a frame is a PDF and not asked.
   */
  static final String RUN =
      """
      async source => {
        if (!window.axe) {
          (0, eval)(source);
        }
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

  private static String source() {
    try (InputStream found = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
