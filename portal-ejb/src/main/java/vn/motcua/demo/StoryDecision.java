package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.dossier.Outcome;
import vn.motcua.result.ApprovalItem;
import vn.motcua.result.ResultApproval;
import vn.motcua.result.ResultDrafting;
import vn.motcua.result.ResultSigning;
import vn.motcua.result.ResultView;
import vn.motcua.result.ReturnResult;
import vn.motcua.result.SaveResult;
import vn.motcua.result.SignResult;
import vn.motcua.result.SubmitResult;
import vn.motcua.shared.PortalClock;

/** How officer and leader of a story come to a signed result. */
@ApplicationScoped
class StoryDecision {
  private static final int LIST = 200;

  @EJB private ResultDrafting drafting;
  @EJB private ResultApproval approval;
  @EJB private ResultSigning signing;
  @Inject private PortalClock clock;

  /**
   * Drafts the result, granted or refused with the story's words, and lays it before the leader.
   */
  void submit(String dossier, int number, Story story) {
    ResultView fresh = drafting.open(dossier);
    boolean refused = story.course() == Story.Course.REFUSED;
    ResultView draft =
        drafting.save(
            new SaveResult(
                dossier,
                fresh.version(),
                refused ? Outcome.REFUSED : Outcome.GRANTED,
                values(fresh, number),
                refused ? story.words() : null,
                refused ? "Nghị định số 158/2024/NĐ-CP (trình diễn, chưa đối chiếu)" : null));
    drafting.submit(
        new SubmitResult(StoryFiling.key(number, "submit"), dossier, draft.version(), null));
  }

  void sendBack(String dossier, int number, String words) {
    ResultView result = approval.open(waiting(dossier).publicId());
    approval.returnToOfficer(
        new ReturnResult(
            StoryFiling.key(number, "send-back"), result.publicId(), result.version(), words));
  }

  void sign(String dossier, int number) {
    ResultView result = approval.open(waiting(dossier).publicId());
    signing.sign(
        new SignResult(
            StoryFiling.key(number, "sign"), result.publicId(), result.version(), DemoKeys.pin()));
  }

  private ApprovalItem waiting(String dossier) {
    return approval.list(1, LIST).items().stream()
        .filter(item -> item.dossierPublicId().equals(dossier))
        .findFirst()
        .orElseThrow();
  }

  /** What came from the answers stays; what the officer has to add is invented. */
  private Map<String, Object> values(ResultView result, int number) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ResultView.FieldView field : result.fields()) {
      boolean given = field.value() != null && !field.value().toString().isBlank();
      if (given) {
        values.put(field.key(), field.value());
      } else if (field.required()) {
        values.put(field.key(), invent(field, number));
      }
    }
    return values;
  }

  private Object invent(ResultView.FieldView field, int number) {
    return switch (field.type()) {
      case DATE -> clock.today().toString();
      case NUMBER -> (long) (number + 1);
      case CHOICE -> field.options().get(0).value();
      case YESNO -> "YES";
      case IDENTITY_NUMBER -> String.format("0992260%05d", 10_000 + number);
      case BUSINESS_CODE -> "9912345671";
      default -> "Trình diễn " + (number + 1) + "/" + clock.today().getYear();
    };
  }
}
