package vn.motcua.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.identity.People;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.OutboxCourier;

/** Administrators are told when the check of histories finds something, and only then. */
class AlarmNoticesIT extends InContainer {
  private static final String NOTICES = "select count(*) from notice where kind = 'HISTORY_FAULTS'";

  @Inject private OpenTown town;
  @Inject private CheckpointTown checkpoints;
  @Inject private DatabaseOwner owner;
  @EJB private OutboxCourier courier;
  @EJB private People people;

  @BeforeEach
  void build() {
    town.build();
    Jobs.rest(true);
    drain();
  }

  @AfterEach
  void letJobsGoOn() {
    Jobs.rest(false);
  }

  private void drain() {
    CheckpointTown.system().call(courier::drain);
  }

  /** A check, and how many notices it led to. */
  private long told(CheckReport report) {
    drain();
    drain();
    return report.faults() > 0 ? administrators() : 0;
  }

  private int administrators() {
    return CheckpointTown.system().call(() -> people.accountsInRole(Roles.ADMIN)).size();
  }

  @Test
  void everyAdministratorIsToldOnceOfWhatACheckFinds() throws Exception {
    assertTrue(administrators() > 0);
    String dossier = town.taken();
    long expected = town.number(NOTICES) + told(checkpoints.check());
    assertEquals(expected, town.number(NOTICES));
    long id = town.idOf(dossier);
    CheckReport manipulated;
    owner.keep(id);
    try {
      owner.run("update dossier_event set role = 'x' where dossier_id = ? and seq = 2", id);
      manipulated = checkpoints.check();
    } finally {
      owner.restore(id);
    }
    assertTrue(manipulated.first().stream().anyMatch(fault -> fault.dossier().equals(dossier)));
    expected += told(manipulated);
    assertEquals(expected, town.number(NOTICES));

    expected += told(checkpoints.check());
    assertEquals(expected, town.number(NOTICES));
  }
}
