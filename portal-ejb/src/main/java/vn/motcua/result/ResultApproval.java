package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.organisation.Officers;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.Preview;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.ResultViews;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.VietText;

/** The leader looks at what waits for a signature and gives back what is not good. */
@Stateless
@RolesAllowed(Roles.LEADER)
public class ResultApproval {
  private static final String DOOR = "result-approval";
  private static final int LONGEST_REASON = 1000;

  @Inject private DossierDesk desk;
  @Inject private ResultDesk results;
  @Inject private ResultBook book;
  @Inject private ResultViews views;
  @Inject private Preview preview;
  @Inject private PortalClock clock;
  @EJB private Officers officers;

  /**
   * What waits, the longest waiting first.
   *
   * @param page from 1
   * @param size 1 to 100
   */
  public ApprovalPage list(int page, int size) {
    Set<Long> office = desk.office();
    if (office.isEmpty()) {
      return new ApprovalPage(List.of(), 0);
    }
    int each = Math.max(1, Math.min(size, 100));
    List<Result> waiting = book.waiting(office, (Math.max(page, 1) - 1) * each, each);
    Map<Long, DossierSummary> lines = desk.lines(waiting.stream().map(Result::dossierId).toList());
    Map<Long, Integer> annexes = views.annexCounts(waiting);
    List<ApprovalItem> items =
        waiting.stream()
            .filter(result -> lines.containsKey(result.dossierId()))
            .map(
                result ->
                    item(
                        result,
                        lines.get(result.dossierId()),
                        annexes.getOrDefault(result.id(), 0)))
            .toList();
    return new ApprovalPage(items, book.countWaiting(office));
  }

  private ApprovalItem item(Result result, DossierSummary dossier, int annexes) {
    Instant due = dossier.dueAt();
    return new ApprovalItem(
        result.publicId(),
        result.edition(),
        dossier.publicId(),
        dossier.number(),
        dossier.procedureCode(),
        dossier.title(),
        dossier.subjectName(),
        views.name(result),
        result.outcome(),
        result.state(),
        result.officerId() == null ? null : officers.byId(result.officerId()).fullName(),
        result.submittedAt(),
        due,
        due != null && due.isBefore(clock.now()),
        annexes);
  }

  /**
   * One result; leaves a row that the dossier's owner sees.
   *
   * @throws vn.motcua.shared.NotFound if it is not of the caller's office
   */
  public ResultView open(String publicId) {
    Result result = results.find(publicId);
    return views.view(result, desk.toRead(result.dossierPublicId(), DOOR));
  }

  /** The paper as it will look, marked as a draft. */
  public byte[] preview(String publicId) {
    Result result = results.find(publicId);
    return preview.of(result, desk.toRead(result.dossierPublicId(), DOOR));
  }

  /**
   * Gives it back to the officer with the reason; his step begins again.
   *
   * @throws Refusal result.enter-return-reason, result.words-too-long, result.changed-elsewhere,
   *     result.not-possible.STATE
   */
  public ResultView returnToOfficer(ReturnResult command) {
    Result result = results.find(command.publicId());
    DossierFacts dossier = desk.toRead(result.dossierPublicId(), DOOR);
    book.locked(result);
    if (!results.isRepeated(command.key(), "result-return")) {
      ResultBook.requireVersion(result, command.version());
      String reason = reason(command.reason());
      results.giveBack(result, reason);
      desk.givenBack(dossier.id(), reason);
      results.keep(command.key(), "result-return", result);
    }
    return views.view(result, dossier);
  }

  private static String reason(String typed) {
    String reason = typed == null ? "" : VietText.nfc(typed).strip();
    if (reason.isEmpty()) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "result.enter-return-reason")));
    }
    if (reason.length() > LONGEST_REASON) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "result.words-too-long", LONGEST_REASON)));
    }
    return reason;
  }
}
