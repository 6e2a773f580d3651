package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BeansAfterPersistenceTest {
  private static final String UNIT = "jboss.persistenceunit.\"portal.ear/portal-ejb.jar#portal\"";

  @Test
  void theUnitIsKnownByItsService() {
    assertTrue(BeansAfterPersistence.isUnit(UNIT));
    assertTrue(BeansAfterPersistence.isUnit("jboss.persistenceunit.\"tests.war#portal\""));
  }

  @Test
  void itsFirstPhaseOrAnotherUnitIsNotIt() {
    assertFalse(BeansAfterPersistence.isUnit(UNIT + ".__FIRST_PHASE__"));
    assertFalse(BeansAfterPersistence.isUnit("jboss.persistenceunit.\"x.war#other\""));
  }
}
