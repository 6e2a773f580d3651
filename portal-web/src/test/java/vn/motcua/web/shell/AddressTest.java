package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void aValueIsFoundByItsWholeName() {
    assertEquals("1", Address.value("q=a&again=1", "again"));
    assertEquals("khai sinh", Address.value("q=khai+sinh", "q"));
    assertNull(Address.value("xagain=1", "again"));
    assertNull(Address.value(null, "again"));
  }

  @Test
  void aBrokenEscapeIsNothing() {
    assertNull(Address.value("id=%zz", "id"));
  }
}
