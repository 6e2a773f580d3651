package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.work.Commands;
import vn.motcua.dossier.work.OfficersDesk;
import vn.motcua.dossier.work.Postponing;
import vn.motcua.dossier.work.SupplementDesk;
import vn.motcua.shared.Roles;

/** Where an officer takes a dossier, examines it and leads it on. Only who has it may act. */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class DossierProcessing {
  private static final String DOOR = "processing";
  private static final int LONGEST_REASON = 2000;

  @Inject private Commands commands;
  @Inject private OfficersDesk desk;
  @Inject private SupplementDesk supplements;
  @Inject private Postponing postponing;

  /**
   * Takes the most urgent dossier that nobody has; two people at once get two different ones.
   *
   * @return its public id, empty if nothing is left
   */
  public Optional<String> takeNext(String key) {
    return desk.takeNext(key);
  }

  /**
   * Takes this dossier.
   *
   * @throws vn.motcua.shared.Refusal if another has it, or it is one's own affair
   */
  public MovedDossier take(TakeDossier command) {
    Dossier dossier = commands.officeDossier(command.publicId(), DOOR);
    commands.once(
        command.key(),
        "process-take",
        () -> {
          dossier.requireVersion(command.version());
          desk.take(dossier, commands.act());
        });
    return commands.moved(dossier);
  }

  /** Says a word on one paper or on the form ({@code _form}); a bad one needs a note. */
  public void examine(ExaminePaper command) {
    Dossier dossier = commands.officeDossier(command.publicId(), DOOR);
    desk.requireHeld(dossier);
    desk.examine(dossier, command, commands.act());
  }

  /** Asks for corrections, once; form 02. */
  public MovedDossier askSupplement(AskSupplement command) {
    return held(
        command.key(),
        "process-supplement",
        command.publicId(),
        command.version(),
        (dossier, act) -> supplements.ask(dossier, command, act));
  }

  /** Asks for a payment before going on. */
  public MovedDossier requirePayment(RequirePayment command) {
    String reason = reason(command.reason(), "dossier.enter-payment-reason");
    return held(
        command.key(),
        "process-payment",
        command.publicId(),
        command.version(),
        (dossier, act) -> desk.requirePayment(dossier, command.payBy(), act.saying(reason)));
  }

  /** Hands the dossier on to the next officer's step of the process. */
  public MovedDossier pass(PassStep command) {
    return held(
        command.key(),
        "process-pass",
        command.publicId(),
        command.version(),
        (dossier, act) ->
            desk.pass(
                dossier, command.stepKey(), act.saying(Said.orNull(command.note(), "note", 1000))));
  }

  /** Apologises and promises a later date; form 04 goes to the applicant. */
  public MovedDossier postpone(PostponeDossier command) {
    String reason = reason(command.reason(), "dossier.enter-postpone-reason");
    return held(
        command.key(),
        "process-postpone",
        command.publicId(),
        command.version(),
        (dossier, act) -> postponing.postpone(dossier, command.until(), act.saying(reason)));
  }

  /** Stops for good; the reason goes to the applicant. */
  public MovedDossier stop(StopDossier command) {
    String reason = reason(command.reason(), "dossier.enter-stop-reason");
    return held(
        command.key(),
        "process-stop",
        command.publicId(),
        command.version(),
        (dossier, act) -> desk.stop(dossier, act.saying(reason)));
  }

  /** Confirms the applicant's request to withdraw. */
  public MovedDossier confirmWithdrawal(ConfirmWithdrawal command) {
    return held(
        command.key(),
        "process-withdrawal",
        command.publicId(),
        command.version(),
        desk::confirmWithdrawal);
  }

  private MovedDossier held(String key, String door, String publicId, long version, Work work) {
    Dossier dossier = commands.officeDossier(publicId, DOOR);
    commands.once(
        key,
        door,
        () -> {
          dossier.requireVersion(version);
          desk.requireHeld(dossier);
          work.on(dossier, commands.act());
        });
    return commands.moved(dossier);
  }

  private static String reason(String text, String missing) {
    return Said.required(text, "reason", LONGEST_REASON, missing);
  }

  /** What is done to a dossier one has. */
  @FunctionalInterface
  private interface Work {
    void on(Dossier dossier, Act act);
  }
}
