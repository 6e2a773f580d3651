package vn.motcua.web.api.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  @Test
  void fieldsAreDecoded() {
    assertEquals(
        Optional.of(Map.of("a", "1 & 2", "b", "", "c", "ộ")),
        FormFields.read("a=1+%26+2&b=&c=%E1%BB%99"));
    assertEquals(Optional.of(Map.of()), FormFields.read(""));
  }

  @Test
  void aFieldThatStandsTwiceIsRefused() {
    assertTrue(FormFields.read("a=1&a=1").isEmpty());
    assertTrue(FormFields.read("a=1&%61=2").isEmpty());
  }

  @Test
  void badEncodingIsRefused() {
    assertTrue(FormFields.read("a=%zz").isEmpty());
    assertTrue(FormFields.read("a=%4").isEmpty());
  }

  @Test
  void moreFieldsThanANoticeHasAreRefused() {
    StringBuilder many = new StringBuilder("f0=0");
    for (int i = 1; i < 64; i++) {
      many.append("&f").append(i).append("=0");
    }
    assertEquals(64, FormFields.read(many.toString()).orElseThrow().size());
    assertTrue(FormFields.read(many + "&f64=0").isEmpty());
  }

  @Test
  void aBodyLargerThanANoticeIsNotRead() throws IOException {
    byte[] largest = new byte[Bounded.LARGEST_NOTICE];
    byte[] larger = new byte[Bounded.LARGEST_NOTICE + 1];
    assertEquals(
        largest.length, Bounded.read(new ByteArrayInputStream(largest)).orElseThrow().length);
    assertTrue(Bounded.read(new ByteArrayInputStream(larger)).isEmpty());
  }
}
