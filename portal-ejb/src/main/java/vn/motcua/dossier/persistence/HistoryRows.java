package vn.motcua.dossier.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryEvent;

/**
 * The histories of all dossiers as they lie in the database, a shelf at a time. Rows, not entities:
 * what somebody wrote into them by hand must not keep them from being read.
 */
@ApplicationScoped
public class HistoryRows {
  /** Dossiers read at once. */
  public static final int SHELF = 500;

  private static final String EVENTS =
      "select d.id, d.public_id, d.event_count, d.history_head, e.seq, e.kind, e.from_status,"
          + " e.to_status, e.actor_kind, e.job, e.account_id, e.officer_id, e.position_id,"
          + " e.agency_id, e.role, e.happened_at, e.entered_at, e.words_digest,"
          + " e.previous_digest, e.digest"
          // by its index, whatever the database believes of the table's size
          + " from dossier d left join dossier_event e force index (dossier_event_of)"
          + " on e.dossier_id = d.id";

  private static final String ORDER = " order by d.id, e.seq, e.id";

  private static final String SHELF_END =
      "select max(id) from (select id from dossier where id > ? order by id limit " + SHELF + ") s";
  private static final String HEADS =
      "select public_id, event_count, history_head from dossier"
          + " where public_id > ? and event_count > 0 order by public_id limit ?";

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  /**
   * A dossier's history as it was kept, with the end its dossier row tells of.
   *
   * @param dossierId row id
   */
  public record Kept(long dossierId, Head head, List<ChainedEvent> events) {}

  /**
   * The histories of the next {@value #SHELF} dossiers in the order of their row ids; none at the
   * end. Dossiers and events come by one statement, so that what is written meanwhile is seen as a
   * whole or not at all.
   *
   * @param after row id of the last dossier read, 0 to begin
   */
  public List<Kept> shelf(long after) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement end = connection.prepareStatement(SHELF_END)) {
      end.setLong(1, after);
      long last = number(end);
      return last == 0 ? List.of() : read(connection, after, last);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The history of one dossier, from its beginning. */
  public List<ChainedEvent> of(long dossierId) {
    try (Connection connection = dataSource.getConnection()) {
      List<Kept> one = read(connection, dossierId - 1, dossierId);
      return one.isEmpty() ? List.of() : one.get(0).events();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Where histories end, sorted by public id; dossiers without events are left out.
   *
   * @param after public id of the last one read, empty to begin
   */
  public List<Head> heads(String after, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(HEADS)) {
      query.setString(1, after);
      query.setInt(2, most);
      List<Head> heads = new ArrayList<>(most);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          heads.add(new Head(row.getString(1), row.getInt(2), row.getString(3)));
        }
      }
      return heads;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static List<Kept> read(Connection connection, long after, long last) throws SQLException {
    String sql = EVENTS + " where d.id > ? and d.id <= ?" + ORDER;
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, after);
      query.setLong(2, last);
      Map<Long, Kept> shelf = new LinkedHashMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          add(shelf, row);
        }
      }
      return List.copyOf(shelf.values());
    }
  }

  private static void add(Map<Long, Kept> shelf, ResultSet row) throws SQLException {
    long id = row.getLong(1);
    Kept kept = shelf.get(id);
    if (kept == null) {
      Head head = new Head(row.getString(2), row.getInt(3), row.getString(4));
      kept = new Kept(id, head, new ArrayList<>());
      shelf.put(id, kept);
    }
    int seq = row.getInt(5);
    if (!row.wasNull()) {
      HistoryEvent event = event(kept.head().dossier(), seq, row);
      kept.events().add(new ChainedEvent(event, row.getString(19), row.getString(20)));
    }
  }

  private static HistoryEvent event(String dossier, int seq, ResultSet row) throws SQLException {
    return new HistoryEvent(
        dossier,
        seq,
        row.getString(6),
        new HistoryEvent.Move(row.getString(7), row.getString(8)),
        new HistoryEvent.Who(
            row.getString(9),
            row.getString(10),
            numberOrNull(row, 11),
            numberOrNull(row, 12),
            numberOrNull(row, 13),
            numberOrNull(row, 14),
            row.getString(15)),
        time(row, 16),
        time(row, 17),
        row.getString(18));
  }

  private static Long numberOrNull(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? Instant.EPOCH : time.toInstant(ZoneOffset.UTC);
  }
}
