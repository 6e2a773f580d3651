package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.dossier.persistence.DeclaredKin;
import vn.motcua.identity.IdentityNumber;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where an officer declares himself and relatives, whose dossiers he then cannot handle. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
public class KinDeclaration {
  @Inject private DeclaredKin kin;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * Declares a person for oneself.
   *
   * @throws Refusal if the number is none
   */
  public void declare(String identityNumber, Kinship relation) {
    keep(currentActor.get().officerId(), identityNumber, relation);
  }

  /** Declares a person for an officer, when people and accounts are set up. */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void declareFor(long officerId, String identityNumber, Kinship relation) {
    keep(officerId, identityNumber, relation);
  }

  private void keep(long officerId, String identityNumber, Kinship relation) {
    IdentityNumber number =
        IdentityNumber.read(identityNumber)
            .orElseThrow(() -> new Refusal("dossier.enter-identity-number"));
    kin.declare(officerId, number.text(), relation.name(), clock.now());
  }
}
