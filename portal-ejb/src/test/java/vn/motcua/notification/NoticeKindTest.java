package vn.motcua.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.DossierAction;
import vn.motcua.notification.mail.Letter;
import vn.motcua.shared.Texts;

class NoticeKindTest {
  private static final Instant DUE = Instant.parse("2026-11-26T03:30:00Z");
  private static final About ABOUT =
      new About("PUBLICID", "H99.12-261124-0001", "Đăng ký khai sinh", DUE);

  @ParameterizedTest
  @CsvSource({
    "dossier.filed, FILE, FILED",
    "dossier.moved, ACCEPT, ACCEPTED",
    "dossier.moved, ASK_SUPPLEMENT, SUPPLEMENT_ASKED",
    "dossier.moved, CONFIRM_WITHDRAWAL, WITHDRAWN",
    "result.released, , RELEASED",
    "fee.paid, , FEE_PAID",
    "dossier.answered, , ANSWERED"
  })
  void aMessageBecomesANotice(String message, String action, NoticeKind kind) {
    assertEquals(Optional.of(kind), NoticeKind.of(message, action));
  }

  @ParameterizedTest
  @CsvSource({"dossier.moved, TAKE_UP", "dossier.moved, ", "dossier.noted, STEP_TAKEN"})
  void innerStepsAreNotTold(String message, String action) {
    assertTrue(NoticeKind.of(message, action).isEmpty());
  }

  @Test
  void everyMoveThatEndsOrAsksIsTold() {
    Stream.of(
            DossierAction.ACCEPT,
            DossierAction.REFUSE,
            DossierAction.ASK_SUPPLEMENT,
            DossierAction.REQUIRE_PAYMENT,
            DossierAction.WITHDRAW,
            DossierAction.STOP,
            DossierAction.EXPIRE,
            DossierAction.CORRECT)
        .forEach(
            move -> assertTrue(NoticeKind.of("dossier.moved", move.name()).isPresent(), "" + move));
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void everyKindHasItsSentencesInBothLanguages(NoticeKind kind) {
    NoticeView view = new NoticeView("ID", kind, ABOUT, DUE, false);
    for (Locale locale : new Locale[] {Texts.VIETNAMESE, Locale.ENGLISH}) {
      assertTrue(view.title(locale).contains("Đăng ký khai sinh"));
      assertTrue(view.text(locale).contains("H99.12-261124-0001"));
      assertFalse(view.text(locale).contains("{"));
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void noSubjectLineNamesMatterOrNumber(NoticeKind kind) {
    String subject =
        Texts.text(Texts.VIETNAMESE, kind.key("subject"), "NUMBER", "MATTER", "MOMENT");
    assertFalse(subject.contains("NUMBER") || subject.contains("MATTER"));
    assertFalse(subject.contains("\n"));
  }

  @Test
  void theDueMomentIsToldInVietnameseTime() {
    NoticeView view = new NoticeView("ID", NoticeKind.ACCEPTED, ABOUT, DUE, false);
    assertTrue(view.text(Texts.VIETNAMESE).contains("10:30, 26/11/2026"));
    assertEquals("/my/dossier?id=PUBLICID", view.link());
  }

  @Test
  void aLetterNeverShowsItsAddressInALog() {
    Letter letter = new Letter("ID", "somebody@example.com", "subject", "text", DUE);
    assertFalse(letter.toString().contains("example.com"));
  }
}
