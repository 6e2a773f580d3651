package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.FilingCondition;
import vn.motcua.dossier.IntakeCondition;
import vn.motcua.dossier.Reason;
import vn.motcua.dossier.ReleaseCondition;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;

/** Asks the other features, inside the transaction, whether they hold anything against a move. */
@ApplicationScoped
public class Gates {
  /** Field name of problems that concern the dossier as a whole. */
  public static final String WHOLE = "_dossier";

  @Inject @Any private Instance<FilingCondition> filing;
  @Inject @Any private Instance<IntakeCondition> intake;
  @Inject @Any private Instance<ReleaseCondition> release;

  public List<Reason> againstFiling(DossierFacts facts) {
    List<Reason> reasons = new ArrayList<>();
    filing.forEach(condition -> reasons.addAll(condition.reasonsAgainst(facts)));
    return reasons;
  }

  public List<Reason> againstIntake(DossierFacts facts) {
    List<Reason> reasons = new ArrayList<>();
    intake.forEach(condition -> reasons.addAll(condition.reasonsAgainst(facts)));
    return reasons;
  }

  public List<Reason> againstRelease(DossierFacts facts) {
    List<Reason> reasons = new ArrayList<>();
    release.forEach(condition -> reasons.addAll(condition.reasonsAgainst(facts)));
    return reasons;
  }

  /**
   * @throws Refusal with all the reasons, if there are any
   */
  public static void require(List<Reason> reasons) {
    if (reasons.size() == 1) {
      throw new Refusal(reasons.get(0).messageKey(), reasons.get(0).arguments().toArray());
    }
    if (!reasons.isEmpty()) {
      throw Refusal.of(
          reasons.stream()
              .map(reason -> new FieldProblem(WHOLE, reason.messageKey(), reason.arguments()))
              .toList());
    }
  }
}
