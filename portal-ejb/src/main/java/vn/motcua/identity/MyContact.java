package vn.motcua.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.domain.Citizen;
import vn.motcua.identity.domain.ContactWords;
import vn.motcua.identity.domain.MailConfirmation;
import vn.motcua.identity.persistence.ContactRepository;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.Outbox;

/**
 * How the signed-in citizen is reached, and by what means he is told; who he is cannot be changed
 * here. A new mail address counts once the code sent to it was entered: a typing error would send a
 * person's notices to a stranger. Until then the old one stays.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class MyContact {
  /** Message that a code waits to be sent, with {@code confirmationId}. */
  public static final String CONFIRM = "contact.confirm";

  /** No more codes than this in a day, so that nobody floods a stranger's mail. */
  public static final int MOST_CODES_A_DAY = 5;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject private ContactRepository contacts;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @Inject private Outbox outbox;

  /**
   * How the caller is reached.
   *
   * @throws NotFound if the caller is no citizen
   */
  public ContactView mine() {
    Citizen citizen = contacts.citizen(caller()).orElseThrow(NotFound::new);
    return citizen.contact(waiting(citizen).map(MailConfirmation::email).orElse(null));
  }

  /**
   * Keeps what was said. No address any more counts at once; a new one waits for its code.
   *
   * @throws Refusal if telephone, mail or postal address cannot be such, or too many codes were
   *     asked for today
   */
  public void save(SaveContact said) {
    SaveContact contact = ContactWords.read(said);
    Citizen citizen = me();
    ContactView before = citizen.contact(null);
    citizen.reachedBy(contact.phone(), contact.postAddress());
    if (!Objects.equals(before.phone(), contact.phone())) {
      note(citizen, "phone");
    }
    if (!Objects.equals(before.postAddress(), contact.postAddress())) {
      note(citizen, "post-address");
    }
    mail(citizen, before.email(), contact.email());
  }

  private void mail(Citizen citizen, String before, String asked) {
    Optional<MailConfirmation> waiting = waiting(citizen);
    if (waiting.isPresent() && waiting.get().email().equals(asked)) {
      return;
    }
    waiting.ifPresent(old -> old.end(clock.now()));
    if (asked == null && before != null) {
      citizen.confirmEmail(null);
      note(citizen, "email");
    } else if (asked != null && !asked.equals(before)) {
      ask(citizen, asked);
    }
  }

  /** What became of the code typed. A wrong one is counted, so this refuses nothing. */
  public CodeAnswer confirm(String code) {
    Citizen citizen = me();
    String digits = code == null ? "" : code.replaceAll("\\s", "");
    Optional<MailConfirmation> waiting = waiting(citizen);
    CodeAnswer answer = waiting.map(one -> one.enter(digits, clock.now())).orElse(CodeAnswer.OVER);
    if (answer == CodeAnswer.CONFIRMED) {
      citizen.confirmEmail(waiting.get().email());
      note(citizen, "email");
    }
    return answer;
  }

  /**
   * Sends another code to the waiting address; the code before is void.
   *
   * @throws NotFound if no address waits
   * @throws Refusal if too many were asked for today
   */
  public void sendAgain() {
    Citizen citizen = me();
    MailConfirmation old = waiting(citizen).orElseThrow(NotFound::new);
    old.end(clock.now());
    ask(citizen, old.email());
  }

  /** Gives the waiting address up; nothing waits: nothing happens. */
  public void keepOldAddress() {
    waiting(me()).ifPresent(one -> one.end(clock.now()));
  }

  /** Says whether notices also go out by mail; on the portal they stand in any case. */
  public void wantMail(boolean wanted) {
    Citizen citizen = me();
    if (citizen.contact(null).mailWanted() != wanted) {
      citizen.wantMail(wanted);
      note(citizen, "channels");
    }
  }

  /** What to send for a message of kind {@link #CONFIRM}; empty once it is void. */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<ConfirmationToSend> toSend(long confirmationId) {
    return contacts
        .confirmation(confirmationId)
        .filter(one -> one.isOpenAt(clock.now()))
        .map(MailConfirmation::toSend);
  }

  private void ask(Citizen citizen, String email) {
    Instant now = clock.now();
    if (contacts.askedSince(citizen.id(), now.minus(DAY)) >= MOST_CODES_A_DAY) {
      throw new Refusal("identity.codes-too-many", MOST_CODES_A_DAY);
    }
    MailConfirmation asked = contacts.keep(new MailConfirmation(citizen.id(), email, now));
    outbox.announce(CONFIRM, null, Map.of("confirmationId", asked.id().toString()));
  }

  private Optional<MailConfirmation> waiting(Citizen citizen) {
    return contacts.newestOf(citizen.id()).filter(newest -> !newest.isEnded());
  }

  private void note(Citizen citizen, String what) {
    contacts.noteChange(citizen.id(), currentActor.get().name(), what, clock.now());
  }

  private Citizen me() {
    return contacts.locked(caller()).orElseThrow(NotFound::new);
  }

  private Long caller() {
    return currentActor.get().citizenId();
  }
}
