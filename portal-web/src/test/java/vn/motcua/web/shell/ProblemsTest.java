package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void theIdOfAnInputIsTheFieldsName() {
    assertEquals("fullName", Problems.id("child.fullName"));
    assertEquals("children-0-name", Problems.id("page.children[0]-name"));
  }
}
