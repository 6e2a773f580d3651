package vn.motcua.issuing.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.fee.FeeCalculation;
import vn.motcua.fee.FeeInput;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.shared.MoneyWords;

/**
 * What a form says about the fee: nothing to pay, the sum in figures and words, the receipt's
 * number.
 */
@ApplicationScoped
class FeePhrase {
  @Inject private PaperRegister register;

  /** The sum in whole đồng, null if it is not set. */
  Long total(DossierFacts dossier, ProcedureRevision revision) {
    FeeInput input =
        FeeInput.of(
            dossier.caseCode(),
            Channel.Kind.valueOf(dossier.channel().name()),
            PaperWords.day(dossier.filedAt()),
            dossier.answers());
    return FeeCalculation.quote(revision, input).total();
  }

  String of(DossierFacts dossier, ProcedureRevision revision) {
    Long total = total(dossier, revision);
    if (total == null) {
      return PaperWords.text("fee.not-set");
    }
    if (total == 0) {
      return PaperWords.text("fee.none");
    }
    String sum = PaperWords.grouped(total);
    return receipt(dossier)
        .map(paper -> PaperWords.text("fee.paid", sum, MoneyWords.of(total), paper.number()))
        .orElseGet(() -> PaperWords.text("fee.due", sum, MoneyWords.of(total)));
  }

  private Optional<RegisteredPaper> receipt(DossierFacts dossier) {
    return register.ofDossier(dossier.id()).stream()
        .filter(
            paper ->
                paper.kind() == PaperKind.FEE_RECEIPT
                    || paper.kind() == PaperKind.PAYMENT_CONFIRMATION)
        .filter(paper -> paper.state() != PaperState.VOID)
        .findFirst();
  }
}
