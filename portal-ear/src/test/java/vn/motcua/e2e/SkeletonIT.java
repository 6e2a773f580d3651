package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** The ground under every browser test: the shipped portal answers a real browser. */
class SkeletonIT extends InBrowser {
  @Test
  void theHomePageOpensWithAndWithoutJavaScript() {
    assertEquals(200, visitor().goTo("/").status());
    assertEquals(200, visitorWithoutJavaScript().goTo("/").status());
  }

  @Test
  void anAnonymousVisitOpensNoSession() {
    Visitor visitor = visitor();
    visitor.goTo("/");
    assertFalse(
        visitor.context().cookies().stream().anyMatch(cookie -> cookie.name.equals("JSESSIONID")));
  }
}
