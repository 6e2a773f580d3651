package vn.motcua.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.identity.IdentityNumber;
import vn.motcua.identity.People;
import vn.motcua.identity.TestPeople;
import vn.motcua.identity.TestPeople.Somebody;
import vn.motcua.issuing.CertifiedCopies;
import vn.motcua.issuing.CertifiedCopy;
import vn.motcua.issuing.CertifyCopy;
import vn.motcua.issuing.CopyRevocation;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.EndCopy;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.notification.domain.MailSent;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;
import vn.motcua.signing.Samples;

/** Whom a copy was made for hears of its end, if the register knows him; nobody else does. */
class CopyNoticesIT extends InContainer {
  private static final String TITLE = "Quyết định số 7/QĐ-UBND (giả định)";
  private static final String REASON = "Thiếu trang 2 của bản chính";
  private static final String NAME = "Người Thử";

  @Inject private OpenTown town;
  @Inject private CopyNotices notices;
  @Inject private NoticeMail mail;
  @Inject private PortalClock clock;
  @EJB private TestPeople people;
  @EJB private TestDossiers told;
  @EJB private People register;
  @EJB private MyNotices mine;
  @EJB private CertifiedCopies copies;
  @EJB private CopyRevocation revocation;
  @EJB private DocumentVerification verification;
  @Resource private UserTransaction transaction;

  @BeforeEach
  void build() {
    town.build();
    Jobs.rest(true);
  }

  @AfterEach
  void goOn() {
    Jobs.rest(false);
  }

  private CertifyCopy order(String askedBy, String number) {
    return new CertifyCopy(town.key(), TITLE, askedBy, number, true, Samples.pdf());
  }

  private CertifiedCopy certified(String askedBy, String number) {
    return town.desk().call(() -> copies.certify(order(askedBy, number)));
  }

  private String atField(CertifyCopy order) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> town.desk().call(() -> copies.certify(order)));
    assertEquals("askedNumber", refusal.problems().get(0).field());
    return refusal.problems().get(0).messageKey();
  }

  private long paper(CertifiedCopy copy) {
    return town.number("select id from issued_paper where public_id = '" + copy.publicId() + "'");
  }

  private void end(CertifiedCopy copy) {
    EndCopy command = new EndCopy(town.key(), copy.publicId(), REASON);
    town.desk().run(() -> revocation.end(command));
  }

  /** The message that the end of the copy left, as the courier hands it over. */
  private OutboxMessage message(CertifiedCopy copy) {
    long id =
        town.number(
            "select id from outbox_message where kind = 'copy.ended'"
                + " and handler = 'notices.copies' and ids = 'paperId="
                + paper(copy)
                + "'");
    Map<String, String> ids = Map.of("paperId", Long.toString(paper(copy)));
    return new OutboxMessage(id, "copy.ended", null, ids, clock.now(), 1);
  }

  private void deliver(OutboxHandler handler, OutboxMessage message) throws Exception {
    transaction.begin();
    As.user("tests", Roles.SYSTEM).run(() -> handler.deliver(message));
    transaction.commit();
  }

  @Test
  void whomItWasMadeForIsToldOnceOnThePortalAndByMail() throws Exception {
    Somebody somebody = people.citizen();
    As reader = As.user(somebody.username(), Roles.CITIZEN);
    CertifiedCopy copy = certified("Ông Người Thử, tổ 5", somebody.identityNumber());
    assertTrue(copy.known());
    end(copy);
    deliver(notices, message(copy));
    deliver(notices, message(copy));
    assertEquals(1, told.noticesOf(message(copy).id()));

    NoticeView notice = reader.call(() -> mine.list(1)).get(0);
    assertEquals(NoticeKind.COPY_ENDED, notice.kind());
    assertEquals("Bản sao y đã bị thu hồi: " + TITLE, notice.title(Texts.VIETNAMESE));
    assertTrue(notice.text(Texts.VIETNAMESE).contains("Số " + copy.number() + ", thu hồi lúc "));
    leadsToWhatBecameOfIt(copy, notice.link());

    long id = told.noticeOf(somebody.accountId()).id();
    Map<String, String> ids = Map.of("noticeId", Long.toString(id));
    deliver(mail, new OutboxMessage(-id, "notice.mail", null, ids, clock.now(), 1));
    assertEquals(MailSent.SENT, told.mailOf(id));
  }

  private void leadsToWhatBecameOfIt(CertifiedCopy copy, String link) {
    String number = copy.number().replace("/", "%2F");
    assertTrue(link.startsWith("/verify?n=" + number + "&c="), link);
    String code = link.replaceFirst(".*&c=", "");
    PaperFacts facts =
        As.nobody().call(() -> verification.byNumber(copy.number(), code)).orElseThrow();
    assertEquals(REASON, facts.revokedWhy());
    assertTrue(facts.revokedBy().number().endsWith("/TB-TH"), facts.revokedBy().number());
  }

  @Test
  void nobodyIsToldOfOneThatStandsOrWasMadeForSomebodyUnknown() throws Exception {
    Somebody somebody = people.citizen();
    CertifiedCopy standing = certified(NAME, somebody.identityNumber());
    long paper = paper(standing);
    assertEquals(
        0, As.user("tests", Roles.SYSTEM).call(() -> revocation.toTell(paper)).stream().count());
    for (String number : new String[] {null, " ", "099 190 999 999"}) {
      CertifiedCopy copy = certified("Phòng Kinh tế", number);
      assertFalse(copy.known());
      end(copy);
      deliver(notices, message(copy));
      assertEquals(0, told.noticesOf(message(copy).id()));
    }
  }

  @Test
  void whoseAccountIsClosedIsNotTold() throws Exception {
    Somebody somebody = people.citizen();
    CertifiedCopy copy = certified(NAME, somebody.identityNumber());
    town.change("update account set state = 'LOCKED' where id = " + somebody.accountId());
    end(copy);
    deliver(notices, message(copy));
    assertEquals(0, told.noticesOf(message(copy).id()));
  }

  @Test
  void aNumberThatIsNoneOrAnotherPersonsIsRefused() {
    Somebody somebody = people.citizen();
    long before = town.number("select count(*) from issued_copy");
    assertEquals("issuing.copy-asked-number", atField(order(NAME, "12345")));
    assertEquals(
        "issuing.copy-asked-other", atField(order("Người Khác", somebody.identityNumber())));
    assertEquals(before, town.number("select count(*) from issued_copy"));
    assertEquals(
        0,
        town.number(
            "select count(*) from information_schema.columns where table_name = 'issued_copy'"
                + " and table_schema = database() and column_name like '%number%'"));
  }

  @Test
  void onlyTheDeskLooksSomebodyUpAndOnlyJobsAskWhomToTell() {
    Somebody somebody = people.citizen();
    IdentityNumber number = new IdentityNumber(somebody.identityNumber());
    for (As who : List.of(town.citizen(), town.officer(), town.leader(), As.nobody())) {
      assertThrows(EJBAccessException.class, () -> who.call(() -> register.numbered(number)));
      assertThrows(EJBAccessException.class, () -> who.call(() -> revocation.toTell(1)));
      assertThrows(
          EJBAccessException.class, () -> who.call(() -> register.accountOf(somebody.citizenId())));
    }
  }
}
