package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Copies rows of one table inside the database, many at once. In the expressions {@code s} is the
 * row copied and {@code n} the number of the copy.
 */
final class RowCopies {
  private static final String COPY =
      "insert into %1$s (%2$s) with recursive k as"
          + " (select %3$d as n union all select n + 1 from k where n + 1 < %3$d + %4$d)"
          + " select %5$s from k join %1$s s where %6$s";

  private final String table;
  private final Map<String, String> parts;

  private RowCopies(String table, Map<String, String> parts) {
    this.table = table;
    this.parts = parts;
  }

  /**
   * @param given by column, what is not the same as in the row copied
   */
  static RowCopies of(Statement statement, String table, Map<String, String> given)
      throws SQLException {
    Map<String, String> all = new LinkedHashMap<>();
    try (ResultSet columns = statement.executeQuery("select * from " + table + " limit 0")) {
      for (int i = 1; i <= columns.getMetaData().getColumnCount(); i++) {
        String name = columns.getMetaData().getColumnName(i);
        all.put(name, given.getOrDefault(name, "s." + name));
      }
    }
    return new RowCopies(table, all);
  }

  /**
   * Copies every row that meets the condition so many times, numbered from there; at most 1000
   * times at once, the depth the database recurses to.
   */
  void make(Statement statement, long from, int times, String condition) throws SQLException {
    statement.executeUpdate(
        COPY.formatted(
            table,
            String.join(", ", parts.keySet()),
            from,
            times,
            String.join(", ", parts.values()),
            condition));
  }
}
