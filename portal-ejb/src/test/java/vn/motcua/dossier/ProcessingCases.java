package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * What the container tests of processing share: the town and short ways to say that something is
 * refused.
 */
abstract class ProcessingCases extends InContainer {
  @Inject Town town;
  @EJB DossierProcessing processing;
  @EJB DossierDecision decision;
  @EJB DossierIntake intake;
  @EJB DossierPapers papers;
  @EJB SupplementAnswering answering;
  @EJB DossierWithdrawal withdrawal;
  @EJB DossierCorrection correction;
  @EJB KinDeclaration kin;
  @EJB MyDossiers mine;
  @EJB Worklist worklist;
  @Resource ManagedExecutorService executor;
  @Resource UserTransaction transaction;

  @BeforeEach
  void build() {
    town.build();
  }

  As deputy() {
    return town.staff("deputy", Roles.OFFICER);
  }

  void forget(long officer) {
    town.change("delete from dossier_declared_kin where officer_id = " + officer);
  }

  void examineAll(String taken) {
    town.officer()
        .run(
            () -> {
              processing.examine(new ExaminePaper(taken, "_form", PaperVerdict.ACCEPTED, null));
              processing.examine(
                  new ExaminePaper(taken, "birthCertificate", PaperVerdict.ACCEPTED, null));
            });
  }

  AskSupplement asking(String taken, String paper, LocalDate answerBy) {
    return new AskSupplement(
        Town.key(),
        taken,
        town.version(taken),
        List.of(new SupplementItem(SupplementItem.Kind.PAPER, paper, "Chụp lại")),
        null,
        answerBy);
  }

  String refused(As.Question<?, RuntimeException> act) {
    return assertThrows(Refusal.class, () -> town.officer().call(act)).messageKey();
  }

  String refusedInTransaction(As.Act<RuntimeException> act) throws Exception {
    transaction.begin();
    try {
      return assertThrows(Refusal.class, () -> town.officer().run(act)).messageKey();
    } finally {
      transaction.rollback();
    }
  }

  void inTransaction(As who, As.Act<RuntimeException> act) throws Exception {
    transaction.begin();
    who.run(act);
    transaction.commit();
  }
}
