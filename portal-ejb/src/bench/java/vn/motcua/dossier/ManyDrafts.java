package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Drafts by the thousand: copies of one full draft with its answers and its paper. */
final class ManyDrafts {
  private static final long FIRST_ID = 6_000_000_000L;
  private static final long MOST = 100_000;
  private static final String ID = FIRST_ID + " + n";

  private final DataSource dataSource;
  private final long model;
  private long made;

  /**
   * @param model a draft that can be filed, with one paper; newer than those of another bench in
   *     the same database, so that its id keeps theirs apart
   */
  ManyDrafts(DataSource dataSource, long model) {
    this.dataSource = dataSource;
    this.model = model;
    this.made = model * MOST;
  }

  /** A draft that is ready. */
  record Draft(long id, String publicId, long version) {}

  /** Makes so many more, 1000 at most. */
  List<Draft> make(int number) throws SQLException {
    long from = made;
    made += number;
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      String ofModel = "s.dossier_id = " + model;
      RowCopies.of(statement, "dossier", Map.of("id", ID, "public_id", named("DRAFT")))
          .make(statement, from, number, "s.id = " + model);
      RowCopies.of(statement, "dossier_answer_page", Map.of("dossier_id", ID))
          .make(statement, from, number, ofModel);
      RowCopies.of(
              statement,
              "dossier_paper",
              Map.of("id", ID, "dossier_id", ID, "public_id", named("PAPER")))
          .make(statement, from, number, ofModel);
      return read(statement, FIRST_ID + from, FIRST_ID + made);
    }
  }

  private static String named(String prefix) {
    return "concat('" + prefix + "', lpad(n, 21, '0'))";
  }

  private static List<Draft> read(Statement statement, long from, long to) throws SQLException {
    List<Draft> drafts = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select id, public_id, version from dossier where id >= %d and id < %d"
                .formatted(from, to))) {
      while (rows.next()) {
        drafts.add(new Draft(rows.getLong(1), rows.getString(2), rows.getLong(3)));
      }
    }
    return drafts;
  }
}
