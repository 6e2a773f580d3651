package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.domain.EventRow;
import vn.motcua.dossier.domain.EventWords;
import vn.motcua.dossier.domain.SaltedDigest;
import vn.motcua.dossier.domain.Transition;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.outbox.Outbox;

/** Writes down what happened and tells it, in the transaction of the change. */
@ApplicationScoped
public class History {
  @Inject private ProcessRepository rows;
  @Inject private Event<DossierMoved> moved;
  @Inject private Outbox outbox;

  /** A move: event row, CDI event, outbox. */
  public void moved(Dossier dossier, Transition made, Act act) {
    EventRow row = write(dossier, EventKind.valueOf(made.action().name()), made, act);
    moved.fire(
        new DossierMoved(
            dossier.id(),
            dossier.publicId(),
            dossier.place().competentAgencyId(),
            row.seq(),
            made.from(),
            made.action(),
            made.to(),
            act.actor(),
            act.happenedAt(),
            act.enteredAt()));
    String kind = made.action() == DossierAction.FILE ? "dossier.filed" : "dossier.moved";
    outbox.announce(
        kind,
        dossier.place().competentAgencyId(),
        Map.of(
            "dossierId", dossier.id().toString(),
            "seq", Integer.toString(row.seq()),
            "action", made.action().name()));
  }

  /** Something beside the moves. */
  public void noted(Dossier dossier, EventKind kind, Act act) {
    EventRow row =
        write(dossier, kind, new Transition(dossier.status(), null, dossier.status()), act);
    outbox.announce(
        "dossier.noted",
        dossier.place().competentAgencyId(),
        Map.of(
            "dossierId", dossier.id().toString(),
            "seq", Integer.toString(row.seq()),
            "action", kind.name()));
  }

  /** A printed form is due; issuing makes it after commit. */
  public void formDue(Dossier dossier, FormKind kind) {
    outbox.announce(
        "paper.issue",
        dossier.place().receivingAgencyId(),
        Map.of("dossierId", dossier.id().toString(), "kind", kind.name()));
  }

  private EventRow write(Dossier dossier, EventKind kind, Transition status, Act act) {
    SaltedDigest digest = act.words() == null ? null : SaltedDigest.of(act.words());
    EventRow row =
        new EventRow(dossier, kind, status, act, digest == null ? null : digest.digest());
    rows.add(row);
    if (digest != null) {
      rows.add(new EventWords(row.id(), digest.salt(), act.words()));
    }
    return row;
  }
}
