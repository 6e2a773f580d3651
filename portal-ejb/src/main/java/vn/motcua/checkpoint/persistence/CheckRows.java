package vn.motcua.checkpoint.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.motcua.checkpoint.CheckFault;
import vn.motcua.checkpoint.CheckReport;
import vn.motcua.shared.Sql;

/** Reports of checks. */
@ApplicationScoped
public class CheckRows {
  @Inject private Sql sql;

  private record Line(long id, CheckReport report) {}

  /** Keeps a report and gives its number. */
  public long add(CheckReport report) {
    long id =
        sql.first(row -> row.getLong(1), "select next value for history_check_seq").orElseThrow();
    sql.change(
        "insert into history_check"
            + " (id, began_at, ended_at, dossiers, events, checkpoint, faults)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        report.began(),
        report.ended(),
        report.dossiers(),
        report.events(),
        report.checkpoint(),
        report.faults());
    int position = 0;
    for (CheckFault fault : report.first()) {
      sql.change(
          "insert into history_check_fault (check_id, position, kind, dossier, seq)"
              + " values (?, ?, ?, ?, ?)",
          id,
          position++,
          fault.kind().name(),
          fault.dossier(),
          fault.seq());
    }
    return id;
  }

  /** The latest reports, the last first, with their faults. */
  public List<CheckReport> latest(int most) {
    return sql
        .list(
            CheckRows::line,
            "select id, began_at, ended_at, dossiers, events, checkpoint, faults"
                + " from history_check order by id desc limit ?",
            most)
        .stream()
        .map(this::withFaults)
        .toList();
  }

  /** How many faults the last check found; empty if there was none. */
  public Optional<Integer> lastFaults() {
    return sql.first(
        row -> row.getInt(1), "select faults from history_check order by id desc limit 1");
  }

  private CheckReport withFaults(Line line) {
    CheckReport report = line.report();
    if (report.faults() == 0) {
      return report;
    }
    List<CheckFault> faults =
        sql.list(
            row ->
                new CheckFault(
                    CheckFault.Kind.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getInt(3),
                    row.getString(4)),
            "select f.kind, f.dossier, f.seq, coalesce(d.code, d.submission_number, '')"
                + " from history_check_fault f left join dossier d on d.public_id = f.dossier"
                + " where f.check_id = ? order by f.position",
            line.id());
    return new CheckReport(
        report.began(),
        report.ended(),
        report.dossiers(),
        report.events(),
        report.checkpoint(),
        report.faults(),
        faults);
  }

  private static Line line(ResultSet row) throws SQLException {
    int against = row.getInt("checkpoint");
    Integer checkpoint = row.wasNull() ? null : against;
    return new Line(
        row.getLong("id"),
        new CheckReport(
            Sql.time(row, "began_at"),
            Sql.time(row, "ended_at"),
            row.getLong("dossiers"),
            row.getLong("events"),
            checkpoint,
            row.getInt("faults"),
            List.of()));
  }
}
