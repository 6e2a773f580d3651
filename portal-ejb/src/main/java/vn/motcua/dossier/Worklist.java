package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.persistence.WorkLists;
import vn.motcua.dossier.reading.IntakeLines;
import vn.motcua.dossier.reading.StaffReading;
import vn.motcua.dossier.reading.WorkLines;
import vn.motcua.dossier.work.Office;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** What staff have to do, and one dossier of it. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
public class Worklist {
  private static final int LARGEST = 100;

  @Inject private WorkLists lists;
  @Inject private WorkLines lines;
  @Inject private IntakeLines intake;
  @Inject private StaffReading reading;
  @Inject private Office office;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /** A page of the caller's work, earliest due first, with counts of all tabs. */
  public WorklistPage page(WorklistQuery query) {
    WorkLists.Reader reader = reader();
    int size = Math.min(LARGEST, Math.max(1, query.size()));
    List<WorkLists.Line> found =
        lists.page(
            query.tab(),
            reader,
            new WorkLists.Filter(query.procedureCode(), query.channel(), query.words()),
            Cursor.read(query.after()).orElse(Cursor.START),
            size + 1);
    List<WorkLists.Line> shown = found.subList(0, Math.min(size, found.size()));
    WorkLists.Counts counts = lists.counts(reader);
    WorkLines.Lines items = lines.of(shown);
    return new WorklistPage(
        items.items(),
        found.size() > size ? items.last().text() : null,
        counts.perTab(),
        counts.nextDue());
  }

  /** A page of the desk's queue, least time left first, with counts of all tabs. */
  @RolesAllowed(Roles.DESK)
  public IntakePage intake(IntakeQuery query) {
    return intake.page(query, office.scope());
  }

  /**
   * One dossier of the caller's office. A row is left first that its owner sees.
   *
   * @param door through which page, {@code processing} or {@code intake}
   * @throws vn.motcua.shared.NotFound if it is another office's
   */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public StaffDossierView open(String publicId, String door) {
    return reading.view(office.toRead(publicId, door));
  }

  /**
   * Names and numbers of submitter and subject in full. A row of its own is left first.
   *
   * @throws vn.motcua.shared.NotFound if it is another office's
   */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public PartiesView parties(String publicId) {
    return reading.parties(office.toRead(publicId, "identity"));
  }

  private WorkLists.Reader reader() {
    Actor actor = currentActor.get();
    return new WorkLists.Reader(
        actor.tenantId(), office.body(), actor.role(), actor.positionId(), clock.now());
  }
}
