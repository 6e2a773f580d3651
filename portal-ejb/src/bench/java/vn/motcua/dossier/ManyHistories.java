package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Dossiers with whole histories by the ten thousand: copies of one real dossier, each with events
 * that follow one another as the application would have linked them.
 */
public final class ManyHistories {
  private static final long FIRST_ID = 7_000_000_000L;
  private static final int STEP = 1000;

  /** Dossiers made with all their events before the next: what is written still lies in memory. */
  private static final int CHUNK = 10_000;

  private static final String HEAD = "'" + "0".repeat(64) + "'";
  private static final String DIGEST =
      "sha2(concat('motcua-history-1\\nprevious=', %1$s, '\\ndossier=', d.public_id, '\\nseq=%2$d',"
          + " '\\nkind=STEP_TAKEN\\nfrom=PROCESSING\\nto=PROCESSING\\nactor=STAFF\\njob=\\naccount=7',"
          + " '\\nofficer=8\\nposition=9\\nagency=10\\nrole=officer',"
          + " '\\nhappened=2026-11-24T01:00:00.000001Z\\nentered=2026-11-24T01:00:00.000001Z',"
          + " '\\nwords=\\n'), 256)";
  private static final String EVENTS =
      "insert into dossier_event (id, dossier_id, seq, kind, from_status, to_status, actor_kind,"
          + " account_id, officer_id, position_id, agency_id, role, happened_at, entered_at,"
          + " previous_digest, digest)"
          + " select d.id * 100 + %2$d, d.id, %2$d, 'STEP_TAKEN', 'PROCESSING', 'PROCESSING',"
          + " 'STAFF', 7, 8, 9, 10, 'officer', '2026-11-24 01:00:00.000001',"
          + " '2026-11-24 01:00:00.000001', %1$s, "
          + DIGEST
          + " from dossier d left join dossier_event p on p.dossier_id = d.id and p.seq = %2$d - 1"
          + " where d.id >= %3$d and d.id < %4$d";
  private static final String ENDS =
      "update dossier d join dossier_event e on e.dossier_id = d.id and e.seq = %1$d"
          + " set d.history_head = e.digest where d.id >= %2$d and d.id < %3$d";

  private final DataSource dataSource;
  private final long model;

  /**
   * @param model row id of the dossier that is copied
   */
  public ManyHistories(DataSource dataSource, long model) {
    this.dataSource = dataSource;
    this.model = model;
  }

  /** Makes so many dossiers, a multiple of 1000, with so many events each. */
  public void make(int dossiers, int events) throws SQLException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("id", FIRST_ID + " + n");
    parts.put("public_id", "concat(char(65 + mod(n, 26)), 'HISTORY', lpad(n, 18, '0'))");
    parts.put("submission_number", "concat('H', lpad(n, 11, '0'))");
    parts.put("code", "concat('H-', n)");
    parts.put("event_count", Integer.toString(events));
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      RowCopies copies = RowCopies.of(statement, "dossier", parts);
      for (int from = 0; from < dossiers; from += CHUNK) {
        int until = Math.min(dossiers, from + CHUNK);
        for (int made = from; made < until; made += STEP) {
          copies.make(statement, made, STEP, "s.id = " + model);
        }
        link(statement, FIRST_ID + from, FIRST_ID + until, events);
      }
      statement.execute("analyze table dossier, dossier_event");
    }
  }

  private static void link(Statement statement, long from, long until, int events)
      throws SQLException {
    for (int seq = 1; seq <= events; seq++) {
      statement.executeUpdate(EVENTS.formatted(seq == 1 ? HEAD : "p.digest", seq, from, until));
    }
    statement.executeUpdate(ENDS.formatted(events, from, until));
  }
}
