package vn.motcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The ground under every container test: data source, identity, isolation. */
class SkeletonIT extends InContainer {
  @Inject private WhoAmI whoAmI;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @Test
  void aCallerArrivesWithNameAndRoles() {
    assertEquals(List.of("desk/3", "true"), As.user("desk/3", "desk").call(whoAmI::tell));
    assertEquals(List.of("minh", "false"), As.user("minh", "citizen").call(whoAmI::tell));
  }

  @Test
  void theDataSourceReadsWhatIsCommitted() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select @@transaction_isolation, @@time_zone")) {
      assertTrue(row.next());
      assertEquals("READ-COMMITTED", row.getString(1));
      assertEquals("+00:00", row.getString(2));
    }
  }
}
