package vn.motcua.checkpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.checkpoint.persistence.CheckRows;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.Outbox;

/** Keeps the report of a check, and raises the alarm with it if there is one to raise. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CheckKeeping {
  /** Something is wrong with the histories: the administrators have to be told. */
  static final String ALARM = "history.alarm";

  @Inject private CheckRows rows;
  @Inject private Outbox outbox;

  /** Keeps the report. */
  public void keep(CheckReport report) {
    long id = rows.add(report);
    if (report.faults() > 0) {
      outbox.announce(
          ALARM,
          null,
          Map.of("check", Long.toString(id), "faults", Integer.toString(report.faults())));
    }
  }
}
