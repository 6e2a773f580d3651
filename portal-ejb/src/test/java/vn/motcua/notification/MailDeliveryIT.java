package vn.motcua.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.identity.TestPeople;
import vn.motcua.identity.TestPeople.Somebody;
import vn.motcua.notification.domain.MailSent;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.mail.PretendedRelay;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.OutboxCourier;
import vn.motcua.shared.outbox.OutboxMessage;
import vn.motcua.shared.outbox.OutboxOversight;
import vn.motcua.shared.outbox.OutboxTrouble;

/** Mail from the outbox to an SMTP server: once, again when put off, and visible when stuck. */
class MailDeliveryIT extends InContainer {
  private static long messages = 800_000_000;

  @EJB private TestPeople people;
  @EJB private TestDossiers dossiers;
  @EJB private OutboxCourier courier;
  @EJB private OutboxOversight oversight;
  @Inject private NoticeWriter writer;
  @Inject private PortalClock clock;
  @Resource private UserTransaction transaction;

  private PretendedRelay relay;

  @BeforeEach
  void open() {
    Jobs.rest(true);
    courier.drain();
    relay = PretendedRelay.open();
    System.setProperty("portal.mail.host", "localhost");
    System.setProperty("portal.mail.port", Integer.toString(relay.port()));
  }

  @AfterEach
  void close() {
    System.clearProperty("portal.mail.host");
    System.clearProperty("portal.mail.port");
    relay.close();
    Jobs.rest(false);
  }

  @Test
  void aNoticeIsMailedOnce() throws Exception {
    Notice notice = notice();
    courier.drain();
    courier.drain();
    assertEquals(1, relay.taken(notice.publicId()).size());
    assertEquals("Hồ sơ của bạn đã được nộp", relay.taken(notice.publicId()).get(0).getSubject());
    assertEquals(MailSent.SENT, dossiers.mailOf(notice.id()));
    assertEquals(List.of(), troubles());
  }

  @Test
  void aMailThatIsPutOffWaitsAndIsSentByTheNextTry() throws Exception {
    relay.refuseNext(451);
    Notice notice = notice();
    courier.drain();
    OutboxTrouble waiting = only(troubles());
    assertFalse(waiting.stuck());
    assertTrue(waiting.lastError().contains("451"), waiting.lastError());
    assertEquals(null, dossiers.mailOf(notice.id()));

    again(waiting);
    assertEquals(1, relay.taken(notice.publicId()).size());
    assertEquals(MailSent.SENT, dossiers.mailOf(notice.id()));
    assertEquals(List.of(), troubles());
  }

  @Test
  void aMailThatIsRefusedForGoodIsStuckAtOnceUntilAPersonLooks() throws Exception {
    relay.refuseNext(550);
    Notice notice = notice();
    courier.drain();
    OutboxTrouble stuck = only(troubles());
    assertTrue(stuck.stuck());
    assertEquals(1, stuck.attempts());
    assertTrue(stuck.lastError().contains("550"), stuck.lastError());
    assertFalse(stuck.lastError().contains("@"), stuck.lastError());
    courier.drain();
    assertEquals(0, relay.taken(notice.publicId()).size());

    again(stuck);
    assertEquals(1, relay.taken(notice.publicId()).size());
  }

  private void again(OutboxTrouble trouble) {
    As.user("tests", Roles.ADMIN).run(() -> oversight.retry(trouble.id()));
    courier.drain();
  }

  private List<OutboxTrouble> troubles() {
    return As.user("tests", Roles.ADMIN).call(oversight::troubles).stream()
        .filter(one -> one.kind().equals("notice.mail"))
        .toList();
  }

  private static OutboxTrouble only(List<OutboxTrouble> troubles) {
    assertEquals(1, troubles.size());
    return troubles.get(0);
  }

  private Notice notice() throws Exception {
    Somebody citizen = people.citizen();
    long dossier = dossiers.filedBy(citizen, null);
    Map<String, String> ids = Map.of("dossierId", "" + dossier, "action", "FILE");
    var filed = new OutboxMessage(++messages, "dossier.filed", null, ids, clock.now(), 1);
    transaction.begin();
    As.user("tests", Roles.SYSTEM).run(() -> writer.deliver(filed));
    transaction.commit();
    return dossiers.noticeOf(citizen.accountId());
  }
}
