package vn.motcua.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void whatIsChosenStandsInTheAddress() {
    assertEquals(
        "/staff/work?tab=MINE&q=Nguy%E1%BB%85n+%26+Co",
        Address.of("/staff/work").with("tab", "MINE").with("q", "Nguyễn & Co").toString());
  }

  @Test
  void whatIsNotChosenIsLeftOut() {
    assertEquals(
        "/staff/work", Address.of("/staff/work").with("q", " ").with("after", null).toString());
  }
}
