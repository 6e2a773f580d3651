package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.TalkMessage.Side;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.MessageRow;
import vn.motcua.dossier.persistence.TalkRows;
import vn.motcua.dossier.reading.Labels;
import vn.motcua.dossier.work.DossierScope;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.Office;
import vn.motcua.dossier.work.Readers;
import vn.motcua.dossier.work.TalkTable;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Where an applicant asks about a dossier and the office answers. Moves nothing, changes no term,
 * and makes nobody's open page out of date: messages stand beside the history.
 */
@Stateless
@RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER})
public class DossierTalk {
  private static final String DOOR = "talk";
  private static final int MOST_LISTED = 100;

  @Inject private Entrance entrance;
  @Inject private Office office;
  @Inject private TalkTable table;
  @Inject private TalkRows rows;
  @Inject private Labels labels;
  @Inject private Readers readers;

  /**
   * The applicant asks.
   *
   * @throws NotFound if the dossier is none of the caller's, or not filed yet
   * @throws vn.motcua.shared.Refusal if nothing or too much was written, or three questions wait
   */
  @RolesAllowed(Roles.CITIZEN)
  public void ask(SayMessage question) {
    Dossier dossier = filed(entrance.mine(question.publicId(), Scope.FILE));
    table.keep(dossier, question, Side.APPLICANT, "dossier.asked");
  }

  /**
   * The office answers all that waits; whoever of it may see the dossier, save on his own affair.
   *
   * @throws NotFound if it is another office's
   * @throws vn.motcua.shared.Refusal if nothing waits, or nothing or too much was written
   */
  public void answer(SayMessage answer) {
    Dossier dossier = office.toChange(answer.publicId(), DOOR);
    table.keep(dossier, answer, Side.OFFICE, "dossier.answered");
  }

  /**
   * All messages of one's own dossier, oldest first.
   *
   * @throws NotFound if it is none of the caller's
   */
  @RolesAllowed(Roles.CITIZEN)
  public List<TalkMessage> mine(String publicId) {
    return messages(filed(entrance.mine(publicId, Scope.VIEW_RESULTS)));
  }

  /**
   * All messages of a dossier of one's office, oldest first; leaves a row that the owner sees.
   *
   * @param door through which page, {@code processing} or {@code intake}
   * @throws NotFound if it is another office's
   */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public List<TalkMessage> ofOffice(String publicId, String door) {
    return messages(office.toRead(publicId, door));
  }

  /**
   * All messages for applicant or staff, who leave a row.
   *
   * @param door through which page
   * @throws NotFound if the dossier is none of the caller's
   */
  @RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.MANAGER})
  public List<TalkMessage> forReader(String publicId, String door) {
    return messages(filed(readers.toRead(publicId, door)));
  }

  /** Dossiers of one's office on which somebody waits for an answer, longest first, at most 100. */
  public List<WaitingQuestion> waiting() {
    DossierScope scope = office.scope();
    return scope.agencies().isEmpty()
        ? List.of()
        : rows.waiting(scope.tenantId(), scope.agencies(), MOST_LISTED);
  }

  /** How many such dossiers there are. */
  public long countWaiting() {
    DossierScope scope = office.scope();
    return scope.agencies().isEmpty() ? 0 : rows.countWaiting(scope.tenantId(), scope.agencies());
  }

  private static Dossier filed(Dossier dossier) {
    if (dossier.status() == DossierStatus.DRAFT) {
      throw new NotFound();
    }
    return dossier;
  }

  private List<TalkMessage> messages(Dossier dossier) {
    Map<Long, String> words = rows.words(dossier.id());
    return rows.messages(dossier.id()).stream().map(row -> message(row, words)).toList();
  }

  private TalkMessage message(MessageRow row, Map<Long, String> words) {
    return new TalkMessage(
        row.side(),
        labels.officerName(row.positionId()),
        labels.shortName(row.agencyId()),
        row.writtenAt(),
        words.get(row.id()));
  }
}
