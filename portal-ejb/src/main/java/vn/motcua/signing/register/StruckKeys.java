package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Sql;

/** Issuing keys that were struck out; rows are only added. */
@ApplicationScoped
public class StruckKeys {
  @Inject private Sql sql;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * One that was struck out.
   *
   * @param from first day on which nothing it signed counts
   */
  public record Struck(String fingerprint, LocalDate from, String reason, Instant at) {}

  /** By fingerprint; of a key struck out more than once the earliest day. */
  public Map<String, Struck> all() {
    Map<String, Struck> struck = new HashMap<>();
    sql.list(
            row ->
                new Struck(
                    row.getString("fingerprint"),
                    row.getObject("struck_from", LocalDate.class),
                    row.getString("reason"),
                    Sql.time(row, "struck_at")),
            "select fingerprint, struck_from, reason, struck_at"
                + " from signing_struck_key order by struck_from desc")
        .forEach(one -> struck.put(one.fingerprint(), one));
    return struck;
  }

  /**
   * Keeps for good that the caller strikes a key out now.
   *
   * @param from first day on which nothing it signed counts
   */
  public void add(String fingerprint, LocalDate from, String reason) {
    sql.change(
        "insert into signing_struck_key (fingerprint, struck_from, reason, struck_by, struck_at)"
            + " values (?, ?, ?, ?, ?)",
        fingerprint,
        from,
        reason,
        actor.get().name(),
        clock.now());
  }
}
