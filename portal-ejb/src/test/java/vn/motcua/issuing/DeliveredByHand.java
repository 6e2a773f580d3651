package vn.motcua.issuing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.OutboxCourier;

/** Tests of what is made after a commit: nothing is delivered unless the test does it. */
abstract class DeliveredByHand extends InContainer {
  @Inject OpenTown town;
  @EJB private OutboxCourier courier;

  @BeforeEach
  final void deliverByHand() {
    town.build();
    Jobs.rest(true);
  }

  @AfterEach
  final void letDeliveriesGoOn() {
    Jobs.rest(false);
  }

  static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  final void deliver() {
    system().call(courier::drain);
  }
}
