package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;

class DossierCodeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void aCodeIsAgencyDayAndOrder() {
    assertEquals("H99.12-261125-0031", DossierCode.of("H99.12", DAY, 31));
    assertEquals("H99.12-261125-9999", DossierCode.of("H99.12", DAY, 9999));
  }

  @Test
  void aDaysNumbersNeverWrap() {
    Refusal refusal = assertThrows(Refusal.class, () -> DossierCode.of("H99.12", DAY, 10_000));
    assertEquals("dossier.day-full", refusal.messageKey());
  }

  @Test
  void bothFormsOfTheAgencyAndSloppyTypingAreRead() {
    Optional<String> code = Optional.of("H99.12-261125-0031");
    assertEquals(code, DossierCode.read("H99.12-261125-0031"));
    assertEquals(code, DossierCode.read(" h99.12 – 261125 – 0031 "));
    assertEquals(code, DossierCode.read("000.00.12.H99-261125-0031"));
  }

  @Test
  void whatIsNoCodeIsNotRead() {
    assertEquals(Optional.empty(), DossierCode.read(null));
    assertEquals(Optional.empty(), DossierCode.read("7K3M-2P9Q-44"));
    assertEquals(Optional.empty(), DossierCode.read("H99.12-261125-31"));
    assertEquals(Optional.empty(), DossierCode.read("12-261125-0031"));
  }
}
