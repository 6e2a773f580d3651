package vn.motcua.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.identity.People;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/** Tells every administrator that the check of histories found something. */
@ApplicationScoped
public class AdministratorNotices implements OutboxHandler {
  @EJB private People people;
  @Inject private NoticeBook book;

  @Override
  public String name() {
    return "notices.administrators";
  }

  @Override
  public Set<String> kinds() {
    return Set.of("history.alarm");
  }

  @Override
  public void deliver(OutboxMessage message) {
    String matter = Texts.text(Texts.VIETNAMESE, "notification.history-faults.matter");
    About about = new About("", message.ids().get("faults"), matter, message.createdAt());
    for (long account : people.accountsInRole(Roles.ADMIN)) {
      book.tell(account, NoticeKind.HISTORY_FAULTS, about, message);
    }
  }
}
