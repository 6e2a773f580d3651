package vn.motcua.checkpoint.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.notification.OfficialMail;
import vn.motcua.notification.mail.MailPost;
import vn.motcua.notification.mail.PretendedRelay;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.Undeliverable;
import vn.motcua.signing.TestPki;

/** Checkpoints on their way to people outside, through a real SMTP server. */
class MailTargetTest {
  private static final String FILE = "checkpoint-000007.xml";
  private static final byte[] CONTENT =
      "<s:Statement>mốc số 7</s:Statement>".getBytes(StandardCharsets.UTF_8);

  private final MailTarget target =
      new MailTarget(
          new OfficialMail(
              new MailPost(), new PortalClock(Clock.fixed(TestPki.NOW, ZoneOffset.UTC))),
          List.of("luutru@example.com", "kiemtoan@example.com"));
  private PretendedRelay relay;

  @BeforeEach
  void open() {
    relay = PretendedRelay.open();
    System.setProperty("portal.mail.host", "localhost");
    System.setProperty("portal.mail.port", Integer.toString(relay.port()));
  }

  @AfterEach
  void close() {
    System.clearProperty("portal.mail.host");
    System.clearProperty("portal.mail.port");
    relay.close();
  }

  private MimeMessage letter(int receiver) throws Exception {
    List<MimeMessage> taken = relay.taken("checkpoint-000007-" + receiver);
    assertEquals(1, taken.size());
    return taken.get(0);
  }

  @Test
  void everyAddressGetsTheFileAsItWasSigned() throws Exception {
    assertEquals("luutru@example.com, kiemtoan@example.com", target.hand(FILE, CONTENT));

    for (int receiver = 1; receiver <= 2; receiver++) {
      MimeMessage letter = letter(receiver);
      assertTrue(letter.getSubject().contains(FILE), letter.getSubject());
      MimeMultipart parts = (MimeMultipart) letter.getContent();
      assertEquals(2, parts.getCount());
      assertEquals(FILE, parts.getBodyPart(1).getFileName());
      assertTrue(parts.getBodyPart(1).isMimeType("application/xml"));
      assertArrayEquals(CONTENT, parts.getBodyPart(1).getInputStream().readAllBytes());
    }
    assertEquals("luutru@example.com", letter(1).getAllRecipients()[0].toString());
    assertEquals("kiemtoan@example.com", letter(2).getAllRecipients()[0].toString());
  }

  @Test
  void handedOverAgainItBearsTheSameName() throws Exception {
    target.hand(FILE, CONTENT);
    target.hand(FILE, CONTENT);

    assertEquals(2, relay.taken("checkpoint-000007-1").size());
  }

  @Test
  void whatTheServerPutsOffIsTriedAgainAsAWhole() throws Exception {
    relay.refuseNext(451);
    assertThrows(RuntimeException.class, () -> target.hand(FILE, CONTENT));
    assertEquals(List.of(), relay.taken("checkpoint-000007-1"));

    target.hand(FILE, CONTENT);
    letter(1);
    letter(2);
  }

  @Test
  void anAddressThatIsRefusedForGoodIsSaid() {
    relay.refuseNext(550);
    Undeliverable refused = assertThrows(Undeliverable.class, () -> target.hand(FILE, CONTENT));
    assertTrue(refused.getMessage().endsWith("550"), refused.getMessage());
  }

  @Test
  void whatWasMailedCannotBeAskedFor() {
    assertTrue(target.holds(FILE, CONTENT));
    assertEquals(0, target.highest());
    assertEquals("mail", target.name());
  }
}
