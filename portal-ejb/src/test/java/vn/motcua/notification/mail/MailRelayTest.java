package vn.motcua.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.outbox.Undeliverable;

/** Letters on their way to a real SMTP server. */
class MailRelayTest {
  private static final Letter LETTER =
      new Letter(
          "letter1",
          "nguyen.van.a@example.com",
          "Hồ sơ của bạn đã được nộp",
          "Thủ tục: Đăng ký khai sinh.\n\nƯ, ơ, ẫ, ộ, ₫ – đủ dấu.\n",
          Instant.parse("2026-11-24T03:00:00Z"));

  @Test
  void aLetterArrivesOnceWithAllItsTones() throws Exception {
    try (var server = PretendedRelay.open()) {
      MailPost.send(LETTER, plain(server));
      MimeMessage arrived = only(server);
      assertEquals(LETTER.subject(), arrived.getSubject());
      assertEquals(LETTER.text(), text(arrived));
      assertEquals("<letter1@localhost>", arrived.getMessageID());
      assertEquals("nguyen.van.a@example.com", arrived.getAllRecipients()[0].toString());
      assertEquals(LETTER.writtenAt(), arrived.getSentDate().toInstant());
      assertEquals("auto-generated", arrived.getHeader("Auto-Submitted", null));
    }
  }

  @Test
  void whatTheServerPutsOffIsTriedAgain() throws Exception {
    try (var server = PretendedRelay.open()) {
      server.refuseNext(451);
      var trouble = assertThrows(MailTrouble.class, () -> MailPost.send(LETTER, plain(server)));
      assertEquals("", leaks(trouble));
      assertTrue(trouble.getMessage().endsWith("451"), trouble.getMessage());
      assertEquals(List.of(), server.taken(LETTER.id()));
      MailPost.send(LETTER, plain(server));
      only(server);
    }
  }

  @Test
  void whatTheServerRefusesForGoodIsNotTriedAgain() {
    try (var server = PretendedRelay.open()) {
      server.refuseNext(550);
      var refused = assertThrows(Undeliverable.class, () -> MailPost.send(LETTER, plain(server)));
      assertEquals("", leaks(refused));
      assertTrue(refused.getMessage().endsWith("550"), refused.getMessage());
    }
  }

  @Test
  void aServerThatIsNotThereIsTriedAgain() {
    int port;
    try (var server = PretendedRelay.open()) {
      port = server.port();
    }
    var nobody = new MailRelay("localhost", port, false, null, "", null);
    assertThrows(MailTrouble.class, () -> MailPost.send(LETTER, nobody));
  }

  @Test
  void thePasswordGoesOverTlsToAServerThatWantsBoth() throws Exception {
    try (var server = PretendedRelay.guarded(SelfSigned.forLocalhost())) {
      MailPost.send(LETTER, guarded(server, PretendedRelay.PASSWORD));
      only(server);
    }
  }

  @Test
  void aWrongPasswordIsOurMistakeToMendSoItIsTriedAgain() throws Exception {
    try (var server = PretendedRelay.guarded(SelfSigned.forLocalhost())) {
      var trouble =
          assertThrows(MailTrouble.class, () -> MailPost.send(LETTER, guarded(server, "wrong")));
      assertTrue(trouble.getMessage().contains("AuthenticationFailed"), trouble.getMessage());
      assertEquals("", leaks(trouble));
    }
  }

  @Test
  void withoutTlsNothingIsSaidToAServerThatShouldHaveIt() {
    try (var server = PretendedRelay.open()) {
      var strict = new MailRelay("localhost", server.port(), true, "user", "secret", null);
      assertThrows(MailTrouble.class, () -> MailPost.send(LETTER, strict));
      assertEquals(0, server.offered());
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (var server = PretendedRelay.guarded(SelfSigned.forLocalhost())) {
      var strict =
          new MailRelay(
              "localhost", server.port(), true, PretendedRelay.USER, PretendedRelay.PASSWORD, null);
      assertThrows(MailTrouble.class, () -> MailPost.send(LETTER, strict));
      assertEquals(0, server.offered());
    }
  }

  @Test
  void aRelayIsPrintedWithoutItsPassword() {
    assertFalse(new MailRelay("h", 25, true, "u", "secret", null).toString().contains("secret"));
  }

  private static MailRelay plain(PretendedRelay server) {
    return new MailRelay("localhost", server.port(), false, null, "", null);
  }

  private static MailRelay guarded(PretendedRelay server, String password) {
    return new MailRelay(
        "localhost", server.port(), true, PretendedRelay.USER, password, "localhost");
  }

  private static MimeMessage only(PretendedRelay server) throws MessagingException {
    List<MimeMessage> taken = server.taken(LETTER.id());
    assertEquals(1, taken.size());
    return taken.get(0);
  }

  private static String text(MimeMessage message) throws MessagingException, IOException {
    return message.getContent().toString().replace("\r\n", "\n");
  }

  /** What of the person or the account the trouble would put into the log. */
  private static String leaks(RuntimeException trouble) {
    String told = trouble.toString();
    return told.contains("@") || told.contains("secret") ? told : "";
  }
}
