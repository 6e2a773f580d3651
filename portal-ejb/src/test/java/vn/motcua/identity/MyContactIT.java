package vn.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.identity.TestPeople.Somebody;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** A citizen says how he is reached; nobody else does, and who he is stays as verified. */
class MyContactIT extends InContainer {
  @EJB private TestPeople people;
  @EJB private MyContact contacts;
  @EJB private People register;

  @Inject private EntityManager entities;

  private Somebody citizen;

  @BeforeEach
  void arrive() {
    Jobs.rest(true); // No code is sent beside the test.
    citizen = people.citizen();
  }

  @AfterEach
  void leave() {
    Jobs.rest(false);
  }

  private static As as(Somebody somebody) {
    return As.user(somebody.username(), Roles.CITIZEN);
  }

  private ContactView mine() {
    return as(citizen).call(contacts::mine);
  }

  private void save(String phone, String email, String post) {
    as(citizen).run(() -> contacts.save(new SaveContact(phone, email, post)));
  }

  private ConfirmationToSend asked() {
    Long id =
        entities
            .createQuery(
                "select max(c.id) from MailConfirmation c where c.citizenId = ?1", Long.class)
            .setParameter(1, citizen.citizenId())
            .getSingleResult();
    return As.user("tests", Roles.SYSTEM).call(() -> contacts.toSend(id)).orElseThrow();
  }

  private Optional<String> mailGoesTo() {
    return As.user("tests", Roles.SYSTEM).call(() -> register.mailAddressOf(citizen.accountId()));
  }

  @Test
  void telephoneAndPostalAddressAreKeptAndWhoHeIsStays() {
    CitizenView before = as(citizen).call(register::me);
    save("0900 000 111", before.email(), "2 đường Thí Dụ");
    assertEquals("0900 000 111", mine().phone());
    assertEquals("2 đường Thí Dụ", mine().postAddress());
    CitizenView after = as(citizen).call(register::me);
    assertEquals(before.address(), after.address());
    assertEquals(before.fullName(), after.fullName());
    assertEquals("0900 000 111", after.phone());
    assertEquals(List.of("phone", "post-address"), changes());
    save("0900 000 111", before.email(), "2 đường Thí Dụ");
    assertEquals(2, changes().size());
  }

  @SuppressWarnings("unchecked")
  private List<String> changes() {
    return entities
        .createNativeQuery(
            "select what from contact_change where citizen_id = ?1 order by id", String.class)
        .setParameter(1, citizen.citizenId())
        .getResultList();
  }

  @Test
  void aNewAddressCountsOnlyWithItsCode() {
    String old = mine().email();
    save(null, "moi@example.com", null);
    assertEquals(old, mine().email());
    assertEquals("moi@example.com", mine().waitingEmail());
    assertEquals(Optional.of(old), mailGoesTo());

    ConfirmationToSend asked = asked();
    assertEquals("moi@example.com", asked.email());
    assertEquals(CodeAnswer.WRONG, confirm("x" + asked.code()));
    assertEquals(old, mine().email());
    String spaced = asked.code().substring(0, 3) + " " + asked.code().substring(3);
    assertEquals(CodeAnswer.CONFIRMED, confirm(spaced));
    assertEquals("moi@example.com", mine().email());
    assertNull(mine().waitingEmail());
    assertEquals(Optional.of("moi@example.com"), mailGoesTo());
    assertEquals(CodeAnswer.OVER, confirm(asked.code()));
  }

  private CodeAnswer confirm(String code) {
    return as(citizen).call(() -> contacts.confirm(code));
  }

  @Test
  void wrongCodesAreCountedEvenThoughNothingElseIsKept() {
    save(null, "moi@example.com", null);
    String right = asked().code();
    for (int i = 0; i < 5; i++) {
      assertNotEquals(CodeAnswer.CONFIRMED, confirm("khong"));
    }
    assertEquals(CodeAnswer.OVER, confirm(right));
    assertFalse("moi@example.com".equals(mine().email()));
  }

  @Test
  void anotherCodeMakesTheOneBeforeVoidAndGivingUpEndsIt() {
    save(null, "moi@example.com", null);
    String first = asked().code();
    as(citizen).run(contacts::sendAgain);
    String second = asked().code();
    if (!first.equals(second)) {
      assertEquals(CodeAnswer.WRONG, confirm(first));
    }
    as(citizen).run(contacts::keepOldAddress);
    assertNull(mine().waitingEmail());
    assertEquals(CodeAnswer.OVER, confirm(second));
    assertThrows(NotFound.class, () -> as(citizen).run(contacts::sendAgain));
  }

  @Test
  void noMoreThanFiveCodesADay() {
    save(null, "moi1@example.com", null);
    save(null, "moi1@example.com", null); // The same address asks for no second code.
    for (int i = 2; i <= MyContact.MOST_CODES_A_DAY; i++) {
      save(null, "moi" + i + "@example.com", null);
    }
    Refusal refused =
        assertThrows(Refusal.class, () -> save("0900 000 222", "moi6@example.com", null));
    assertEquals("identity.codes-too-many", refused.messageKey());
    assertNull(mine().phone());
    assertEquals("moi5@example.com", mine().waitingEmail());
  }

  @Test
  void takingTheAddressAwayCountsAtOnce() {
    save(null, null, null);
    assertNull(mine().email());
    assertEquals(Optional.empty(), mailGoesTo());
  }

  @Test
  void noMailIsSentToWhomWantsNone() {
    assertTrue(mailGoesTo().isPresent());
    as(citizen).run(() -> contacts.wantMail(false));
    assertFalse(mine().mailWanted());
    assertEquals(Optional.empty(), mailGoesTo());
    as(citizen).run(() -> contacts.wantMail(true));
    assertTrue(mailGoesTo().isPresent());
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsKept() {
    Refusal refused = assertThrows(Refusal.class, () -> save("abc", "abc", null));
    assertEquals(2, refused.problems().size());
    assertNull(mine().phone());
  }

  @Test
  void onlyCitizensHaveThisDoorAndOnlyJobsSeeCodes() {
    SaveContact nothing = new SaveContact(null, null, null);
    for (As other : List.of(As.nobody(), As.user("x/1", Roles.DESK))) {
      assertThrows(EJBAccessException.class, () -> other.call(contacts::mine));
      assertThrows(EJBAccessException.class, () -> other.run(() -> contacts.save(nothing)));
      assertThrows(EJBAccessException.class, () -> other.run(() -> contacts.confirm("000000")));
    }
    assertThrows(EJBAccessException.class, () -> as(citizen).call(() -> contacts.toSend(1)));
    As unknown = As.user("nobody-known", Roles.CITIZEN);
    assertThrows(NotFound.class, () -> unknown.call(contacts::mine));
    assertThrows(NotFound.class, () -> unknown.run(() -> contacts.wantMail(false)));
  }
}
