package vn.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.IdentityNumber.Sex;

class IdentityNumberTest {

  @ParameterizedTest
  @CsvSource({
    "001192000017, 001, FEMALE, 1992",
    "079203012345, 079, MALE, 2003",
    "099 088 000 011, 099, MALE, 1988",
    "099501000011, 099, FEMALE, 2101"
  })
  void aNumberTellsPlaceSexAndYear(String typed, String place, Sex sex, int year) {
    IdentityNumber number = IdentityNumber.read(typed).orElseThrow();
    assertEquals(place, number.place());
    assertEquals(sex, number.sex());
    assertEquals(year, number.birthYear());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "123456789", "0011920000170", "00119200001a", "000192000017"})
  void anythingElseIsNone(String typed) {
    assertFalse(IdentityNumber.isNumber(typed));
  }

  @Test
  void anotherFormCannotBeBuilt() {
    assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("123"));
  }

  @Test
  void listsShowItMasked() {
    assertEquals("099 192 ••• •23", IdentityNumber.mask("099192000123"));
    assertEquals("•••", IdentityNumber.mask("123456789"));
    assertEquals("•••", IdentityNumber.mask(null));
  }

  @Test
  void itNeverSlipsIntoALogAsAWhole() {
    assertEquals("099 192 ••• •23", new IdentityNumber("099192000123").toString());
  }
}
