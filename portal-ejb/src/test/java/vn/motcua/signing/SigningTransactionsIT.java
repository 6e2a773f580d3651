package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** A transaction is permission to sign these very documents once, in time. */
class SigningTransactionsIT extends InContainer {
  @Inject private SigningOfficers officers;
  @EJB private OfficerSigning signing;
  @Inject private PortalClock clock;

  @Test
  void aTransactionIsUsedOnce() throws SQLException {
    long officer = officers.make();
    SigningOrder order = officers.opened(officer);
    officers.sign(order);
    officers.assertRefused("signing.transaction-used", order);
    SigningOrder wrong = officers.opened(officer);
    assertThrows(
        Refusal.class,
        () -> SigningOfficers.system().call(() -> signing.sign(wrong, "000000".toCharArray())));
    officers.assertRefused("signing.transaction-used", wrong);
    assertEquals(1, officers.acts(officer, "signed%"));
  }

  @Test
  void aTransactionIsForTheseDocumentsThisOfficerAndThisDossier() {
    long officer = officers.make();
    SigningOrder order = officers.opened(officer);
    officers.assertRefused(
        "signing.transaction-other",
        new SigningOrder(
            order.transaction(),
            "dossier",
            officer,
            List.of(order.documents().get(0), order.documents().get(0))));
    officers.assertRefused(
        "signing.transaction-other",
        new SigningOrder(order.transaction(), "another", officer, order.documents()));
    officers.assertRefused(
        "signing.transaction-other",
        new SigningOrder(order.transaction(), "dossier", officers.make(), order.documents()));
    assertEquals(2, officers.sign(order).documents().size());
  }

  @Test
  void aTransactionEndsAndCannotBeInvented() {
    long officer = officers.make();
    SigningOrder late =
        SigningOfficers.system()
            .call(() -> signing.open("dossier", officer, SigningOfficers.papers(), clock.now()));
    officers.assertRefused("signing.transaction-expired", late);
    officers.assertRefused(
        "signing.transaction-unknown",
        new SigningOrder("nobody-opened-this", "dossier", officer, SigningOfficers.papers()));
    officers.assertRefused(
        "signing.transaction-unknown",
        new SigningOrder(null, "dossier", officer, SigningOfficers.papers()));
  }
}
