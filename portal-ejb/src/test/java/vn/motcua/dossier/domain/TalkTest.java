package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.TalkMessage.Side;
import vn.motcua.shared.Refusal;

class TalkTest {
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

  private final Talk talk = new Talk(1);

  private static String refused(org.junit.jupiter.api.function.Executable act) {
    return assertThrows(Refusal.class, act).messageKey();
  }

  @Test
  void theFirstUnansweredQuestionSaysSinceWhenSomebodyWaits() {
    assertEquals(1, talk.take(Side.APPLICANT, NOW));
    assertEquals(2, talk.take(Side.APPLICANT, NOW.plusSeconds(60)));
    assertEquals(NOW, talk.waitingSince());
    assertEquals(2, talk.unanswered());
    assertEquals(3, talk.take(Side.OFFICE, NOW.plusSeconds(120)));
    assertNull(talk.waitingSince());
    assertEquals(0, talk.unanswered());
    talk.take(Side.APPLICANT, NOW.plusSeconds(180));
    assertEquals(NOW.plusSeconds(180), talk.waitingSince());
  }

  @Test
  void noMoreThanThreeQuestionsWait() {
    for (int i = 0; i < Talk.MOST_UNANSWERED; i++) {
      talk.take(Side.APPLICANT, NOW);
    }
    assertEquals("dossier.talk-wait", refused(() -> talk.take(Side.APPLICANT, NOW)));
    talk.take(Side.OFFICE, NOW);
    assertEquals(5, talk.take(Side.APPLICANT, NOW));
  }

  @Test
  void theOfficeNeverBegins() {
    assertEquals("dossier.talk-nothing-asked", refused(() -> talk.take(Side.OFFICE, NOW)));
    talk.take(Side.APPLICANT, NOW);
    talk.take(Side.OFFICE, NOW);
    assertEquals("dossier.talk-nothing-asked", refused(() -> talk.take(Side.OFFICE, NOW)));
  }
}
