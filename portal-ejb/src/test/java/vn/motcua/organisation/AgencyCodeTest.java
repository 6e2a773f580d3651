package vn.motcua.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodeTest {

  @ParameterizedTest
  @CsvSource({
    "H99, 000.00.00.H99",
    "H99.12, 000.00.12.H99",
    "H99.03.01, 000.01.03.H99",
    "H56.06.12.005, 005.12.06.H56"
  })
  void bothFormsNameTheSameAgency(String newer, String older) {
    assertEquals(Optional.of(older), AgencyCode.of(newer).reversed());
    assertEquals(newer, AgencyCode.of(older).text());
    assertEquals(AgencyCode.of(newer), AgencyCode.of(older));
  }

  @Test
  void anEmptyGroupInTheMiddleOfTheOlderFormIsKept() {
    assertEquals("H56.06.00.005", AgencyCode.of("005.00.06.H56").text());
  }

  @Test
  void caseAndSurroundingSpacesDoNotMatter() {
    assertEquals("H99.12", AgencyCode.of(" h99.12 ").text());
  }

  @Test
  void aSchemeCodeHasNoOlderForm() {
    AgencyCode provider = AgencyCode.of("Z99.01");
    assertTrue(provider.isScheme());
    assertEquals(Optional.empty(), provider.reversed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"H99.1", "H99.12.03.04", "H99.01.02.003.004"})
  void aCodeThatDoesNotFitFourPlacesHasNoOlderForm(String text) {
    assertEquals(Optional.empty(), AgencyCode.of(text).reversed());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        ".",
        "H",
        "99.12",
        "H99.",
        ".H99.12",
        "H99..12",
        "H99.12;drop",
        "Ủ99.12",
        "000.00.12",
        "H99.123456789012345678901234567890123456"
      })
  void anythingElseIsNoCode(String text) {
    assertEquals(Optional.empty(), AgencyCode.read(text));
  }

  @Test
  void wrongGroupsCannotBeBuilt() {
    assertThrows(IllegalArgumentException.class, () -> AgencyCode.of("99"));
    assertThrows(IllegalArgumentException.class, () -> new AgencyCode(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new AgencyCode(List.of("H99", "a")));
    assertThrows(
        IllegalArgumentException.class, () -> new AgencyCode(List.of("H99", "1".repeat(32))));
  }

  @Test
  void aCodeLiesUnderTheCodesItBeginsWith() {
    assertTrue(AgencyCode.of("H99.03.01").isUnder(AgencyCode.of("H99.03")));
    assertTrue(AgencyCode.of("H99.03.01").isUnder(AgencyCode.of("H99")));
    assertFalse(AgencyCode.of("H99.03").isUnder(AgencyCode.of("H99.03")));
    assertFalse(AgencyCode.of("H99.31").isUnder(AgencyCode.of("H99.3")));
  }
}
