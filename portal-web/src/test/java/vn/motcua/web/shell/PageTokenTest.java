package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageTokenTest {
  @Test
  void onlyTheWholeWordFits() {
    assertTrue(PageToken.same("k3m2p9q4", "k3m2p9q4"));
    assertFalse(PageToken.same("k3m2p9q4", "k3m2p9q"));
    assertFalse(PageToken.same("k3m2p9q4", ""));
  }
}
