package vn.motcua.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.motcua.identity.People;
import vn.motcua.issuing.CopyRevocation;
import vn.motcua.issuing.CopyToTell;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/** Tells whom a certified copy was made for that it was taken back, if he has an account. */
@ApplicationScoped
public class CopyNotices implements OutboxHandler {
  @EJB private CopyRevocation copies;
  @EJB private People people;
  @Inject private NoticeBook book;

  @Override
  public String name() {
    return "notices.copies";
  }

  @Override
  public Set<String> kinds() {
    return Set.of("copy.ended");
  }

  @Override
  public void deliver(OutboxMessage message) {
    Optional<CopyToTell> copy = copies.toTell(message.number("paperId"));
    copy.flatMap(one -> people.accountOf(one.citizenId()))
        .ifPresent(account -> tell(account, copy.get(), message));
  }

  private void tell(long account, CopyToTell copy, OutboxMessage message) {
    About about = new About(copy.checkCode(), copy.number(), copy.title(), copy.endedAt());
    book.tell(account, NoticeKind.COPY_ENDED, about, message);
  }
}
