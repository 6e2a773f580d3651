package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedOver;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.Commands;
import vn.motcua.dossier.work.History;
import vn.motcua.dossier.work.ReceivingDesk;
import vn.motcua.dossier.work.SupplementDesk;
import vn.motcua.shared.Roles;

/** The one-stop desk: receives, refuses, asks for corrections, hands over results. */
@Stateless
@RolesAllowed(Roles.DESK)
public class DossierIntake {
  private static final String DOOR = "intake";
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NAME = 200;

  @Inject private Commands commands;
  @Inject private ReceivingDesk receiving;
  @Inject private SupplementDesk supplements;
  @Inject private DossierRepository dossiers;
  @Inject private History history;

  /**
   * Receives: code, due date with its reasons, first step, form 01.
   *
   * @throws vn.motcua.shared.Refusal if a fee due at filing is not paid, the day has no number
   *     left, or the dossier changed meanwhile
   */
  public AcceptedDossier accept(AcceptDossier command) {
    Dossier dossier = commands.officeDossier(command.publicId(), DOOR);
    commands.once(
        command.key(),
        "intake-accept",
        () -> {
          dossier.requireVersion(command.version());
          Act act =
              commands
                  .act()
                  .happened(command.happenedAt(), dossier.terms().filedAt(), command.lateReason());
          receiving.receive(dossier, act);
        });
    return new AcceptedDossier(
        dossier.publicId(), dossier.code(), dossier.terms().receivedAt(), dossier.terms().dueAt());
  }

  /** Refuses to receive, with a reason for the applicant; form 03. */
  public MovedDossier refuse(RefuseIntake command) {
    Dossier dossier = commands.officeDossier(command.publicId(), DOOR);
    commands.once(
        command.key(),
        "intake-refuse",
        () -> {
          dossier.requireVersion(command.version());
          String reason =
              Said.required(
                  command.reason(), "reason", LONGEST_REASON, "dossier.enter-refusal-reason");
          String cause =
              command.reasonCode() == null
                  ? RefusalCause.OTHER.name()
                  : command.reasonCode().name();
          Act act = commands.act().saying(reason);
          history.moved(dossier, dossier.refuse(cause, act), act);
          history.formDue(dossier, FormKind.FORM_03);
        });
    return commands.moved(dossier);
  }

  /** Asks for corrections before receipt; form 02. */
  public MovedDossier askSupplement(AskSupplement command) {
    Dossier dossier = commands.officeDossier(command.publicId(), DOOR);
    commands.once(
        command.key(),
        "intake-supplement",
        () -> {
          dossier.requireVersion(command.version());
          supplements.ask(dossier, command, commands.act());
        });
    return commands.moved(dossier);
  }

  /** Writes down that the result was handed over, at the counter or by post (9 to 10). */
  public MovedDossier recordHandOver(HandOver command) {
    Dossier dossier = commands.officeDossier(command.publicId(), DOOR);
    commands.once(
        command.key(),
        "intake-hand-over",
        () -> {
          dossier.requireVersion(command.version());
          Act act =
              commands
                  .act()
                  .happened(
                      command.happenedAt(), dossier.terms().finishedAt(), command.lateReason());
          String name =
              Said.required(
                  command.receiverName(), "receiverName", LONGEST_NAME, "dossier.enter-receiver");
          history.moved(dossier, dossier.returned(act), act);
          dossiers.add(
              new HandedOver(
                  dossier.id(),
                  name,
                  Said.orNull(command.receiverIdentity(), "receiverIdentity", 20),
                  act));
        });
    return commands.moved(dossier);
  }
}
