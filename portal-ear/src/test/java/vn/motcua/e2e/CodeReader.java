package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who checks codes on results by the page that needs no network. */
final class CodeReader {
  private static final int MOST_LOOKS = 120;
  private static final double PAUSE = 250;

  private final Visitor visitor;

  CodeReader(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Opens the page while there is a network, so that it has the lists of now. */
  void fetchLists(String language) {
    visitor.goTo("/qr?lang=" + language);
    assertThat(visitor.page().locator("#qr-ready")).isVisible();
  }

  /** The page gives this answer about the code, and no other. */
  void hears(String code, String verdict) {
    open(code);
    Page page = visitor.page();
    assertThat(page.locator("[data-verdict=" + verdict + "]")).isVisible();
    assertThat(page.locator("[data-verdict]:visible")).hasCount(1);
  }

  /**
   * Looks again until the lists published say so: they are made beside the act that changes them.
   */
  void waitsFor(String code, String verdict) {
    Page page = visitor.page();
    for (int i = 0; i < MOST_LOOKS; i++) {
      visitor.goTo("/qr");
      open(code);
      assertThat(page.locator("#qr-answer")).isVisible();
      if (page.locator("[data-verdict=" + verdict + "]").isVisible()) {
        return;
      }
      page.waitForTimeout(PAUSE);
    }
    throw new AssertionError("no list ever says " + verdict);
  }

  /** The part behind the number sign alone would not load the page anew. */
  private void open(String code) {
    visitor.page().navigate("about:blank");
    visitor.page().navigate(code);
  }
}
