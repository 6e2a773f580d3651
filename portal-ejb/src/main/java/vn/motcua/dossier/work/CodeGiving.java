package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Transition;
import vn.motcua.dossier.persistence.CodeCounter;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.organisation.Agencies;

/** Gives the code, late in the transaction, and tells the move that gave it. */
@ApplicationScoped
public class CodeGiving {
  @Inject private DossierRepository dossiers;
  @Inject private CodeCounter counter;
  @Inject private History history;
  @EJB private Agencies agencies;

  /** The next code of the receiving agency on that day. */
  public void give(Dossier dossier, LocalDate day) {
    long agencyId = dossier.place().receivingAgencyId();
    String agencyCode = agencies.byId(agencyId).code();
    dossiers.flush();
    dossier.giveCode(counter.next(agencyId, agencyCode, day));
  }

  public void tell(Dossier dossier, Transition made, Act act, FormKind form) {
    history.moved(dossier, made, act);
    history.formDue(dossier, form);
  }
}
