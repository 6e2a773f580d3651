package vn.motcua.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements with values in their places, within the caller's transaction if there is one. */
@ApplicationScoped
public class Sql {
  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  /** What a row becomes. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows. */
  public <T> List<T> list(Reading<T> reading, String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = prepared(connection, sql, values);
        ResultSet row = query.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (row.next()) {
        all.add(reading.of(row));
      }
      return all;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first row. */
  public <T> Optional<T> first(Reading<T> reading, String sql, Object... values) {
    return list(reading, sql, values).stream().findFirst();
  }

  /** Changes rows and says how many. */
  public int change(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement made = prepared(connection, sql, values)) {
      return made.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** An instant as the database keeps it: UTC, microseconds. */
  public static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      set(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void set(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.NULL);
    } else if (value instanceof Instant time) {
      statement.setObject(place, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    } else if (value instanceof LocalDate day) {
      statement.setObject(place, day);
    } else {
      statement.setObject(place, value);
    }
  }
}
