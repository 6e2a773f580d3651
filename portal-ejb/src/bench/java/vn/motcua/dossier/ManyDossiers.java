package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.motcua.dossier.domain.DossierCode;

/**
 * Dossiers by the hundred thousand, for reading only: copies of one real dossier and its step, each
 * with its own numbers, names and dates. No answers, papers or events are made.
 *
 * <p>Whatever their number: a quarter belong to the model's office; of these a fifth is open; of
 * the open half are offered, three tenths are in the model officer's hands, a tenth waits for
 * corrections, a tenth for a signature.
 */
final class ManyDossiers {
  /** Rows of one statement. */
  static final int STEP = 1000;

  private static final long FIRST_ID = 5_000_000_000L;
  private static final String OFFICE = "mod(n, 4) = 0";
  private static final String OPEN = "mod(n div 4, 5) = 0";
  private static final String KIND = "if(mod(n, 4) = 0, mod(n div 20, 10), 0)";
  private static final int A_DAY = 9000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
  private static final String DAY =
      "date_format(date '" + FIRST_DAY + "' + interval n div " + A_DAY + " day, '%y%m%d')";
  private static final String NUMBER = "lpad(mod(n, " + A_DAY + ") + 1, 4, '0')";
  private static final String CODE =
      "concat(if(" + OFFICE + ", 'H99.12-', 'H99.13-'), " + DAY + ", '-', " + NUMBER + ")";

  private final DataSource dataSource;
  private final long dossier;
  private final long step;
  private final long otherOffice;
  private long made;

  /**
   * @param dossier model, with an open step in somebody's hands
   * @param otherOffice who has the rest of the dossiers
   */
  ManyDossiers(DataSource dataSource, long dossier, long step, long otherOffice) {
    this.dataSource = dataSource;
    this.dossier = dossier;
    this.step = step;
    this.otherOffice = otherOffice;
  }

  /** Makes more of them until there are so many. */
  void growTo(long number) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      RowCopies dossiers = RowCopies.of(statement, "dossier", dossierParts());
      RowCopies steps = RowCopies.of(statement, "dossier_assignment", stepParts());
      connection.setAutoCommit(false);
      for (; made < number; made += STEP) {
        int rows = (int) Math.min(STEP, number - made);
        dossiers.make(statement, made, rows, "s.id = " + dossier);
        steps.make(statement, made, rows, "s.id = " + step);
        connection.commit();
      }
      made = number;
      connection.setAutoCommit(true);
    }
  }

  /** The code of the dossier with that number, from 0. */
  static String code(long number) {
    String agency = number % 4 == 0 ? "H99.12" : "H99.13";
    LocalDate day = FIRST_DAY.plusDays(number / A_DAY);
    return DossierCode.of(agency, day, (int) (number % A_DAY) + 1);
  }

  private Map<String, String> dossierParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("id", FIRST_ID + " + n");
    parts.put("public_id", "concat('MANY', lpad(n, 22, '0'))");
    parts.put("submission_number", "concat('M', lpad(n, 11, '0'))");
    parts.put("code", CODE);
    parts.put(
        "status", "if(" + OPEN + ", if(" + KIND + " = 8, 'SUPPLEMENT', 'PROCESSING'), 'RETURNED')");
    String office = "if(" + OFFICE + ", s.receiving_agency_id, " + otherOffice + ")";
    parts.put("receiving_agency_id", office);
    parts.put("competent_agency_id", office);
    parts.put("subject_name", "concat('Nguyễn Văn Thử ', n)");
    parts.put("submitter_account_id", "n + 100000");
    parts.put("due_at", due());
    return parts;
  }

  private Map<String, String> stepParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    String kind = "if(" + OPEN + ", " + KIND + ", 10)";
    parts.put("id", FIRST_ID + " + n");
    parts.put("dossier_id", FIRST_ID + " + n");
    parts.put("agency_id", "if(" + OFFICE + ", s.agency_id, " + otherOffice + ")");
    parts.put("open", OPEN);
    parts.put(
        "work_state",
        "case when %1$s > 9 then 'CLOSED' when %1$s < 5 then 'OFFERED' when %1$s = 8 then 'SUPPLEMENT' else 'TAKEN' end"
            .formatted(kind));
    parts.put("role", "if(" + kind + " = 9, 'leader', s.role)");
    parts.put("position_id", "if(" + kind + " in (5, 6, 7, 8), s.position_id, null)");
    parts.put("officer_id", "if(" + kind + " in (5, 6, 7, 8), s.officer_id, null)");
    parts.put("handed_by_position_id", "if(" + kind + " = 9, s.position_id, null)");
    parts.put("due_at", due());
    return parts;
  }

  /** Spread over two months, in no order. */
  private static String due() {
    return "timestamp '2026-11-01 01:00:00' + interval mod(n * 7919, 86400) minute";
  }
}
