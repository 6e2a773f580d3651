package vn.motcua.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.motcua.audit.AdminActs;
import vn.motcua.audit.AdminActs.Change;
import vn.motcua.fee.keeping.Collectors;
import vn.motcua.identity.BusinessCode;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where an administrator and the set-up job say who collects for an agency. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class FeeSetup {
  @Inject private Collectors collectors;
  @EJB private Agencies agencies;
  @EJB private AdminActs acts;
  @Inject private CurrentActor currentActor;

  /**
   * Sets who collects for the agency from the facts' first day on; the bodies below it that have no
   * collector of their own use it too.
   *
   * @throws Refusal if a number has not its form
   * @throws NotFound if the agency is none or of another tenant
   */
  public void setCollector(CollectorFacts facts) {
    AgencyView agency = agencies.byCode(facts.agencyCode());
    Actor actor = currentActor.get();
    if (!actor.isSystem() && !Objects.equals(actor.tenantId(), agency.tenantId())) {
      throw new NotFound();
    }
    List<FieldProblem> problems = problems(facts);
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    collectors.set(agency.id(), facts);
    acts.note("fee.collector", agency.code(), new Change(null, facts.name()), facts.source());
  }

  static List<FieldProblem> problems(CollectorFacts facts) {
    List<FieldProblem> problems = new ArrayList<>();
    need(problems, "name", given(facts.name()));
    need(problems, "address", given(facts.address()));
    need(problems, "taxCode", BusinessCode.isCode(facts.taxCode()));
    need(problems, "bankBin", matches(facts.bankBin(), "\\d{6}"));
    need(problems, "accountNumber", matches(facts.accountNumber(), "[0-9A-Za-z]{1,19}"));
    need(problems, "accountName", given(facts.accountName()));
    need(problems, "bankName", given(facts.bankName()));
    need(problems, "source", given(facts.source()));
    need(problems, "validFrom", facts.validFrom() != null);
    need(problems, "paymentDays", facts.paymentDays() >= 1 && facts.paymentDays() <= 90);
    return problems;
  }

  private static void need(List<FieldProblem> problems, String field, boolean holds) {
    if (!holds) {
      problems.add(FieldProblem.at(field, "fee.collector." + field));
    }
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean matches(String text, String form) {
    return text != null && text.matches(form);
  }
}
