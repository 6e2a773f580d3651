package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.shared.Refusal;

/** What becomes of PINs, right and wrong. */
class SigningPinsIT extends InContainer {
  @Inject private SigningOfficers officers;
  @EJB private OfficerSigning signing;

  @Test
  void thePinIsWiped() {
    long officer = officers.make();
    char[] pin = SigningOfficers.PIN.toCharArray();
    SigningOfficers.system().call(() -> signing.sign(officers.opened(officer), pin));
    assertArrayEquals(new char[SigningOfficers.PIN.length()], pin);
  }

  @Test
  void wrongPinsCloseTheKeyEvenForTheRightOne() {
    long officer = officers.make();
    for (int left = 4; left >= 0; left--) {
      Refusal refusal = assertThrows(Refusal.class, () -> officers.sign(officer, "000000"));
      assertEquals("signing.pin-wrong", refusal.messageKey());
      assertEquals(List.of(left), refusal.arguments());
    }
    officers.assertRefused("signing.pin-locked", officer, SigningOfficers.PIN);
  }

  @Test
  void theRightPinForgetsEarlierMistakes() throws SQLException {
    long officer = officers.make();
    officers.assertRefused("signing.pin-wrong", officer, "111111");
    officers.sign(officer, SigningOfficers.PIN);
    assertEquals(
        "0",
        officers.text(
            "select failures from signing_pin_try where key_name = 'officer-" + officer + "'"));
    assertEquals(1, officers.acts(officer, "signing.pin-wrong"));
  }
}
