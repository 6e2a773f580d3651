package vn.motcua.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Refusal;

class AccountTest {

  @Test
  void caseAndSpacesAroundAUserNameDoNotMatter() {
    assertEquals(Optional.of("citizen"), Account.readUsername(" Citizen "));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "a", "a/1", "-a", "đỗ", "a b", "a\nb"})
  void theseAreNoUserNames(String typed) {
    assertTrue(Account.readUsername(typed).isEmpty());
  }

  @Test
  void anAccountWithAnotherNameIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> Account.ofCitizen("a/1", 1, Instant.EPOCH));
    assertEquals("identity.username-form", refusal.messageKey());
  }

  @Test
  void aLockedAccountIsNotActiveUntilUnlocked() {
    Account account = Account.ofOfficer("desk", 1, Instant.EPOCH);
    account.lock();
    assertFalse(account.isActive());
    account.unlock();
    assertTrue(account.isActive());
  }

  @Test
  void aMandateAllowsItsScopesInItsTime() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    LocalDate to = LocalDate.of(2026, 12, 31);
    Mandate mandate = new Mandate(1, 2, Set.of(Scope.FILE), "source", new Validity(from, to));
    assertTrue(mandate.allows(Scope.FILE, from));
    assertTrue(mandate.allows(Scope.FILE, to));
    assertFalse(mandate.allows(Scope.PAY, from));
    assertFalse(mandate.allows(Scope.FILE, from.minusDays(1)));
    assertFalse(mandate.allows(Scope.FILE, to.plusDays(1)));
    mandate.end(from);
    assertFalse(mandate.allows(Scope.FILE, from.plusDays(1)));
  }
}
