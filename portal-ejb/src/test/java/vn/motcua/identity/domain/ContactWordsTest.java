package vn.motcua.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.SaveContact;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;

class ContactWordsTest {

  private static List<String> refused(SaveContact said) {
    Refusal refusal = assertThrows(Refusal.class, () -> ContactWords.read(said));
    return refusal.problems().stream().map(FieldProblem::field).toList();
  }

  @Test
  void whatIsSaidIsCleanedAndBlankIsNothing() {
    SaveContact read =
        ContactWords.read(new SaveContact(" 0900  000 000 ", "  an@example.com", " 1 đường A\nB "));
    assertEquals(new SaveContact("0900 000 000", "an@example.com", "1 đường A B"), read);
    SaveContact nothing = ContactWords.read(new SaveContact(" ", "", null));
    assertNull(nothing.phone());
    assertNull(nothing.email());
    assertNull(nothing.postAddress());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0900000000", "+84 900 000 000", "(0299) 000-0000", "0299.000.0000"})
  void telephoneNumbersAreTakenAsTheyAreWritten(String phone) {
    assertEquals(phone, ContactWords.read(new SaveContact(phone, null, null)).phone());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345678", "09000000000000000", "gọi sau", "0900<b>000000", "(((((((((("})
  void whatIsNoTelephoneNumberIsRefused(String phone) {
    assertEquals(List.of("phone"), refused(new SaveContact(phone, null, null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an",
        "an@",
        "@example.com",
        "an@example",
        "an@-example.com",
        "an@exa mple.com",
        "an@example.com, binh@example.com",
        "An <an@example.com>",
        "an@example.com\nBcc: x@example.com",
        "an@example..com"
      })
  void whatIsNoMailAddressOrCouldNameASecondOneIsRefused(String email) {
    assertEquals(List.of("email"), refused(new SaveContact(null, email, null)));
  }

  @Test
  void overlongIsRefusedAndEveryProblemIsSaid() {
    String long301 = "a".repeat(301);
    String mail = "a".repeat(60) + "@" + "b".repeat(60) + ".vn";
    assertEquals(mail, ContactWords.read(new SaveContact(null, mail, null)).email());
    assertEquals(
        List.of("phone", "email", "postAddress"),
        refused(new SaveContact("x", "a@" + "b.".repeat(130) + "vn", long301)));
  }
}
