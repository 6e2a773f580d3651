package vn.motcua.result;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Rows of one table as they were, to be put back; columns that only ever grow are left alone. */
final class KeptRows {
  private static final Set<String> GROWING =
      Set.of("id", "version", "history_seq", "history_head", "event_count", "last_seq");

  private final DataSource source;
  private final String table;
  private final Map<Long, Map<String, Object>> rows = new LinkedHashMap<>();

  KeptRows(DataSource source, String table, String column, List<Long> values) throws SQLException {
    this.source = source;
    this.table = table;
    String in = values.stream().map(String::valueOf).collect(Collectors.joining(","));
    try (Connection connection = source.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select * from " + table + " where " + column + " in (" + in + ")");
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        rows.put(found.getLong("id"), row(found));
      }
    }
  }

  private static Map<String, Object> row(ResultSet found) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
      String name = found.getMetaData().getColumnName(i);
      if (!GROWING.contains(name) && !name.startsWith("history")) {
        row.put(name, found.getObject(i));
      }
    }
    return row;
  }

  void putBack() throws SQLException {
    try (Connection connection = source.getConnection()) {
      for (Map.Entry<Long, Map<String, Object>> kept : rows.entrySet()) {
        String set =
            kept.getValue().keySet().stream()
                .map(name -> name + " = ?")
                .collect(Collectors.joining(", "));
        try (PreparedStatement update =
            connection.prepareStatement("update " + table + " set " + set + " where id = ?")) {
          int at = 1;
          for (Object value : kept.getValue().values()) {
            update.setObject(at++, value);
          }
          update.setLong(at, kept.getKey());
          update.executeUpdate();
        }
      }
    }
  }
}
