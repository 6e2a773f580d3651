package vn.motcua.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.People;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/**
 * Writes the notices of a message: for who filed, and for everybody who may see the results of the
 * business concerned. The mail of each notice is a message of its own, so that mail trouble never
 * keeps a notice from the portal.
 */
@ApplicationScoped
public class NoticeWriter implements OutboxHandler {
  private static final Set<String> KINDS =
      Set.of(
          "dossier.filed",
          "dossier.moved",
          "dossier.noted",
          "result.released",
          "result.revoked",
          "fee.paid",
          "dossier.answered");

  @EJB private DossierAccess dossiers;
  @EJB private People people;
  @Inject private NoticeBook book;

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public Set<String> kinds() {
    return KINDS;
  }

  @Override
  public void deliver(OutboxMessage message) {
    Optional<NoticeKind> kind = NoticeKind.of(message.kind(), message.ids().get("action"));
    if (kind.isEmpty()) {
      return;
    }
    DossierFacts dossier = dossiers.byId(message.number("dossierId"));
    About about = new About(dossier.publicId(), dossier.number(), dossier.title(), dossier.dueAt());
    for (Long account : recipients(dossier)) {
      book.tell(account, kind.get(), about, message);
    }
  }

  private Set<Long> recipients(DossierFacts dossier) {
    Set<Long> accounts = new LinkedHashSet<>();
    accounts.add(dossier.parties().submitterAccountId());
    if (dossier.parties().businessId() != null) {
      accounts.addAll(people.accountsActingFor(dossier.parties().businessId(), Scope.VIEW_RESULTS));
    }
    accounts.remove(null);
    return accounts;
  }
}
