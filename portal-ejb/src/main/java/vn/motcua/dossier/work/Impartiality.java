package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DeclaredKin;
import vn.motcua.identity.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** Nobody handles his own dossier or that of a relative he declared. */
@ApplicationScoped
public class Impartiality {
  @Inject private DeclaredKin kin;
  @EJB private People people;

  /**
   * @throws Refusal if the actor is concerned himself
   */
  public void require(Dossier dossier, Actor actor) {
    if (isConcerned(dossier, actor)) {
      throw new Refusal("dossier.own-affair");
    }
  }

  /** Whether submitter or subject is the actor or one of his declared relatives. */
  public boolean isConcerned(Dossier dossier, Actor actor) {
    if (actor.officerId() == null) {
      return false;
    }
    Set<String> barred = kin.numbersOf(actor.officerId());
    if (barred.isEmpty()) {
      return false;
    }
    DossierParties parties = dossier.parties().facts();
    return barred.contains(parties.subjectIdentity())
        || (parties.submitterCitizenId() != null
            && barred.contains(people.citizen(parties.submitterCitizenId()).identityNumber()));
  }
}
