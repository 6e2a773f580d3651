package vn.motcua.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.motcua.signing.custody.DemoKeys;
import vn.motcua.simulator.agent.SigningAgent;
import vn.motcua.simulator.agent.TokenKey;

/**
 * The demo leader's key on a token at his own machine, with the reference agent, until it is
 * closed. Each question to the agent is one PIN.
 */
final class TokenOfLeader implements AutoCloseable {
  private static final String LEADER = "select officer_id from account where username = 'leader'";

  private final AtomicBoolean agrees = new AtomicBoolean(true);
  private final List<Integer> questions = new CopyOnWriteArrayList<>();
  private final HttpServer machine;
  private final long officer;

  TokenOfLeader(String portal) throws IOException, SQLException {
    officer = officer();
    DemoKeys keys = new DemoKeys(Path.of(System.getProperty("portal.work")));
    TokenKey key = new TokenKey(keys.certificate(officer), keys.key(officer, "246810"));
    int port = Integer.getInteger("portal.test.agent.port");
    machine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    machine.setExecutor(Executors.newCachedThreadPool());
    SigningAgent.addTo(
        machine,
        portal,
        List.of(key),
        (origin, digests) -> {
          questions.add(digests);
          return agrees.get();
        });
    machine.start();
    custody("CLIENT");
  }

  /** How many digests each question to the token had. */
  List<Integer> questions() {
    return new ArrayList<>(questions);
  }

  /** What the leader says on the agent's window from now on. */
  void agrees(boolean yes) {
    agrees.set(yes);
  }

  private long officer() throws SQLException {
    try (var connection = database();
        var row = connection.createStatement().executeQuery(LEADER)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void custody(String kind) throws SQLException {
    String change =
        "update signing_credential set custody = ?"
            + " where replaced_at is null and holder_kind = 'OFFICER' and holder_id = ?";
    try (var connection = database();
        var statement = connection.prepareStatement(change)) {
      statement.setString(1, kind);
      statement.setLong(2, officer);
      statement.executeUpdate();
    }
  }

  private static java.sql.Connection database() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("portal.db.url"),
        System.getProperty("portal.db.migration.user"),
        System.getProperty("portal.db.migration.password"));
  }

  @Override
  public void close() throws SQLException {
    custody("PKCS12");
    machine.stop(0);
  }
}
