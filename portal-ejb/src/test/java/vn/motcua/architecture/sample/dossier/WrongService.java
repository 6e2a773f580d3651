package vn.motcua.architecture.sample.dossier;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import vn.motcua.architecture.sample.fee.FeeOrder;
import vn.motcua.architecture.sample.signing.secret.HiddenKey;

/**
 * Calls a listener, looks into another feature's room, knows the web, asks the system for the time,
 * needs too many helpers, names the persistence unit, has a forbidden name and says not who may
 * call.
 */
@Stateless
public class WrongService {
  @EJB private FeeOrder one;
  @EJB private FeeOrder two;
  @EJB private FeeOrder three;
  @EJB private FeeOrder four;
  @EJB private FeeOrder five;
  @EJB private FeeOrder six;
  @EJB private FeeOrder seven;
  @EJB private FeeOrder eight;

  @PersistenceContext private EntityManager entities;

  /** Does everything wrong. */
  @Schedule(hour = "*")
  public Instant work(HttpServletRequest request, HiddenKey key) {
    return Instant.now();
  }

  /** Called by {@link CallsTheHidden}, though the container would refuse it. */
  void hidden() {
    one = two;
  }
}
