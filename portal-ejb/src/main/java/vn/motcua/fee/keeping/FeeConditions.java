package vn.motcua.fee.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Fee;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.FilingCondition;
import vn.motcua.dossier.IntakeCondition;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.Reason;
import vn.motcua.dossier.ReleaseCondition;
import vn.motcua.fee.FeeInput;
import vn.motcua.fee.FeeLine;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.OrderStatus;
import vn.motcua.fee.domain.PaymentOrder;

/** What money says about filing, receiving and releasing a dossier. */
public final class FeeConditions {
  private FeeConditions() {}

  /** Filing needs every sum to be known and every exemption claimed to exist and be proved. */
  @ApplicationScoped
  public static class ForFiling implements FilingCondition {
    @Inject private DossierFees fees;

    @Override
    public List<Reason> reasonsAgainst(DossierFacts dossier) {
      return against(fees.quote(dossier), fees.input(dossier), dossier);
    }
  }

  /** Receipt needs what is due at filing to be paid or waived. */
  @ApplicationScoped
  public static class ForIntake implements IntakeCondition {
    @Inject private FeeStore store;

    @Override
    public List<Reason> reasonsAgainst(DossierFacts dossier) {
      return unsettled(
          store.ofDossier(dossier.id()).stream()
              .filter(order -> order.due() == Fee.Due.AT_FILING)
              .toList());
    }
  }

  /** A result is not released while anything is owed for it. */
  @ApplicationScoped
  public static class ForRelease implements ReleaseCondition {
    @Inject private FeeStore store;

    @Override
    public List<Reason> reasonsAgainst(DossierFacts dossier) {
      return unsettled(store.ofDossier(dossier.id()));
    }
  }

  static List<Reason> against(FeeQuote quote, FeeInput input, DossierFacts dossier) {
    List<Reason> reasons = new ArrayList<>();
    for (FeeLine line : quote.lines()) {
      if (line.notSet()) {
        reasons.add(Reason.of("fee.not-set", line.name().vi()));
      }
    }
    Set<String> handedIn =
        dossier.papers().stream().map(PaperFact::paperKey).collect(Collectors.toSet());
    if (!handedIn.containsAll(quote.evidencePapers())) {
      reasons.add(Reason.of("fee.evidence-missing"));
    }
    boolean applied = quote.lines().stream().anyMatch(line -> line.exemption() != null);
    if (!input.exemptions().isEmpty() && !applied) {
      reasons.add(Reason.of("fee.exemption-unknown"));
    }
    return reasons;
  }

  static List<Reason> unsettled(List<PaymentOrder> orders) {
    return orders.stream()
        .map(PaymentOrder::status)
        .filter(status -> !status.isSettled())
        .map(FeeConditions::reason)
        .toList();
  }

  private static Reason reason(OrderStatus status) {
    return Reason.of(status.isPayable() ? "fee.not-paid" : "fee.not-payable." + status.name());
  }
}
