package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.shared.CheckedNumber;

/**
 * Files drafts by bare JDBC: writes for a draft the rows that the door wrote for a dossier filed
 * through it, in one transaction, and reads nothing.
 */
final class BareFiling {
  private static final String OUTBOX =
      "select * from outbox_message where concat(';', ids, ';') like concat('%%;dossierId=', %d, ';%%')";
  private static final long FIRST_ID = 4_000_000_000L;

  private final long model;
  private final Map<String, Object> dossier;
  private final Map<String, Object> event;
  private final Map<String, Object> onceKey;
  private final List<Map<String, Object>> messages;
  private long nextId = FIRST_ID;

  /**
   * Learns what a filing writes.
   *
   * @param model a dossier that was filed through the door and has not been touched since
   */
  BareFiling(Connection connection, long model) throws SQLException {
    this.model = model;
    dossier = rows(connection, "select * from dossier where id = %d".formatted(model)).get(0);
    event =
        rows(connection, "select * from dossier_event where dossier_id = %d".formatted(model))
            .get(0);
    onceKey =
        rows(
                connection,
                "select * from once_key where answer = '%s'"
                    .formatted(dossier.get("submission_number")))
            .get(0);
    messages = rows(connection, OUTBOX.formatted(model));
  }

  /** Rows that a filing inserts. */
  int inserts() {
    return 2 + messages.size();
  }

  /** Files the draft and commits; the connection commits by itself no more. */
  void file(Connection connection, long draft, String publicId) throws SQLException {
    String number = CheckedNumber.submission();
    update(
        connection,
        with(dossier, Map.of("id", draft, "public_id", publicId, "submission_number", number)));
    try (var pages =
        connection.prepareStatement(
            "update dossier_answer_page set changes = null where dossier_id = ?")) {
      pages.setLong(1, draft);
      pages.executeUpdate();
    }
    insert(
        connection,
        "dossier_event",
        List.of(with(event, Map.of("id", nextId++, "dossier_id", draft))));
    insert(
        connection,
        "once_key",
        List.of(with(onceKey, Map.of("once_key", UUID.randomUUID().toString(), "answer", number))));
    List<Map<String, Object>> outgoing = new ArrayList<>();
    for (Map<String, Object> message : messages) {
      String ids = message.get("ids").toString().replace("=" + model, "=" + draft);
      outgoing.add(with(message, Map.of("id", nextId++, "ids", ids)));
    }
    insert(connection, "outbox_message", outgoing);
    connection.commit();
  }

  private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> changed) {
    Map<String, Object> copy = new LinkedHashMap<>(row);
    copy.putAll(changed);
    return copy;
  }

  private static void update(Connection connection, Map<String, Object> row) throws SQLException {
    String columns = row.keySet().stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
    try (var statement =
        connection.prepareStatement("update dossier set %s where id = ?".formatted(columns))) {
      bind(statement, row);
      statement.setObject(row.size() + 1, row.get("id"));
      statement.executeUpdate();
    }
  }

  private static void insert(Connection connection, String table, List<Map<String, Object>> rows)
      throws SQLException {
    Map<String, Object> first = rows.get(0);
    String columns = String.join(", ", first.keySet());
    String marks = String.join(", ", Collections.nCopies(first.size(), "?"));
    try (var statement =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)".formatted(table, columns, marks))) {
      for (Map<String, Object> row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, Map<String, Object> row)
      throws SQLException {
    int place = 1;
    for (Object value : row.values()) {
      statement.setObject(place++, value);
    }
  }

  private static List<Map<String, Object>> rows(Connection connection, String query)
      throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.put(found.getMetaData().getColumnName(i), found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
