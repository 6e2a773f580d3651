package vn.motcua.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.identity.AccountAdministration;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.TestPeople;
import vn.motcua.identity.TestPeople.Somebody;
import vn.motcua.notification.domain.MailSent;
import vn.motcua.notification.domain.Notice;
import vn.motcua.organisation.TestBodies;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Settings;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

class NoticesIT extends InContainer {
  private static final AtomicLong MESSAGE = new AtomicLong(900_000_000);

  @EJB private TestPeople people;
  @EJB private TestDossiers dossiers;
  @EJB private MyNotices myNotices;
  @EJB private AccountAdministration administration;
  @Inject private NoticeWriter writer;
  @Inject private NoticeMail mail;
  @Inject private PortalClock clock;
  @Resource private UserTransaction transaction;

  private static As as(Somebody somebody) {
    return As.user(somebody.username(), Roles.CITIZEN);
  }

  private OutboxMessage message(String kind, Map<String, String> ids) {
    return new OutboxMessage(MESSAGE.incrementAndGet(), kind, null, ids, clock.now(), 1);
  }

  private OutboxMessage filed(long dossier) {
    return message("dossier.filed", Map.of("dossierId", "" + dossier, "action", "FILE"));
  }

  private void deliver(OutboxHandler handler, OutboxMessage message) throws Exception {
    transaction.begin();
    As.user("tests", Roles.SYSTEM).run(() -> handler.deliver(message));
    transaction.commit();
  }

  @Test
  void aFactIsToldOnceHoweverOftenItsMessageComes() throws Exception {
    Somebody citizen = people.citizen();
    OutboxMessage message = filed(dossiers.filedBy(citizen, null));
    deliver(writer, message);
    deliver(writer, message);
    assertEquals(1, dossiers.noticesOf(message.id()));
    assertEquals(1L, as(citizen).call(myNotices::unread));
    NoticeView notice = as(citizen).call(() -> myNotices.list(1)).get(0);
    assertEquals(NoticeKind.FILED, notice.kind());
    assertTrue(notice.title(java.util.Locale.ENGLISH).contains("Đăng ký khai sinh"));
  }

  @Test
  void anInnerStepIsToldToNobody() throws Exception {
    long dossier = dossiers.filedBy(people.citizen(), null);
    OutboxMessage message =
        message("dossier.moved", Map.of("dossierId", "" + dossier, "action", "TAKE_UP"));
    deliver(writer, message);
    assertEquals(0, dossiers.noticesOf(message.id()));
  }

  @Test
  void everybodyWhoMaySeeTheBusinesssResultsIsTold() throws Exception {
    Somebody filer = people.citizen();
    Somebody partner = people.citizen();
    Somebody onlyPays = people.citizen();
    long business = people.business();
    give(filer, business, Set.of(Scope.FILE, Scope.VIEW_RESULTS));
    give(partner, business, Set.of(Scope.VIEW_RESULTS));
    give(onlyPays, business, Set.of(Scope.PAY));
    deliver(writer, filed(dossiers.filedBy(filer, business)));
    assertEquals(1L, as(filer).call(myNotices::total));
    assertEquals(1L, as(partner).call(myNotices::total));
    assertEquals(0L, as(onlyPays).call(myNotices::total));
  }

  private void give(Somebody citizen, long business, Set<Scope> scopes) {
    Validity always = Validity.since(TestBodies.BEGINNING);
    As.user("tests", Roles.SYSTEM)
        .run(
            () ->
                administration.giveMandate(citizen.citizenId(), business, scopes, "test", always));
  }

  @Test
  void onlyTheOwnNoticesCanBeReadAndMarked() throws Exception {
    Somebody citizen = people.citizen();
    Somebody other = people.citizen();
    deliver(writer, filed(dossiers.filedBy(citizen, null)));
    String notice = as(citizen).call(() -> myNotices.list(1)).get(0).publicId();
    assertEquals(List.of(), as(other).call(() -> myNotices.list(1)));
    assertThrows(NotFound.class, () -> as(other).run(() -> myNotices.markRead(notice)));
    assertThrows(EJBAccessException.class, () -> As.nobody().run(() -> myNotices.list(1)));
    assertThrows(
        NotFound.class, () -> As.user("unknown", Roles.CITIZEN).run(() -> myNotices.list(1)));

    assertTrue(as(citizen).call(() -> myNotices.markRead(notice)).read());
    assertEquals(0L, as(citizen).call(myNotices::unread));
  }

  @Test
  void allCanBeMarkedAndUnreadOnesComeFirst() throws Exception {
    Somebody citizen = people.citizen();
    long dossier = dossiers.filedBy(citizen, null);
    deliver(writer, filed(dossier));
    as(citizen).run(myNotices::markAllRead);
    deliver(writer, message("result.released", Map.of("dossierId", "" + dossier)));
    List<NoticeView> list = as(citizen).call(() -> myNotices.list(1));
    assertEquals(
        List.of(NoticeKind.RELEASED, NoticeKind.FILED),
        list.stream().map(NoticeView::kind).toList());
    assertFalse(list.get(0).read());
    assertTrue(list.get(1).read());
    assertEquals(List.of(), as(citizen).call(() -> myNotices.list(2)));
  }

  @Test
  void mailIsWrittenOnceAndItsSubjectNamesNobody() throws Exception {
    Jobs.rest(true);
    try {
      mailIsWrittenOnce();
    } finally {
      Jobs.rest(false);
    }
  }

  private void mailIsWrittenOnce() throws Exception {
    Somebody citizen = people.citizen();
    deliver(writer, filed(dossiers.filedBy(citizen, null)));
    Notice notice = dossiers.noticeOf(citizen.accountId());
    OutboxMessage message = message("notice.mail", Map.of("noticeId", "" + notice.id()));
    deliver(mail, message);
    deliver(mail, message);
    assertEquals(MailSent.SENT, dossiers.mailOf(notice.id()));
    MimeMessage letter = letter(notice.publicId());
    assertEquals("Hồ sơ của bạn đã được nộp", letter.getSubject());
    assertTrue(letter.getContent().toString().contains(notice.about().number()));
    assertTrue(letter.getMessageID().startsWith("<" + notice.publicId() + "@"));
    assertEquals(citizen.identityNumber() + "@example.com", letter.getAllRecipients()[0] + "");
  }

  private static MimeMessage letter(String id) throws IOException, MessagingException {
    Path file = Settings.dataDirectory().resolve("mail").resolve(id + ".eml");
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }
}
