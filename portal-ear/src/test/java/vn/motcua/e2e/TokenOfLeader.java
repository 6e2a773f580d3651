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
import java.util.concurrent.locks.LockSupport;
import vn.motcua.signing.custody.OfficerKeys;
import vn.motcua.simulator.agent.SigningAgent;
import vn.motcua.simulator.agent.TokenKey;

/**
 * The demo leader's key on a token at his own machine, with the reference agent, until it is
 * closed. Each question to the agent is one PIN.
 */
final class TokenOfLeader implements AutoCloseable {
  private static final String LEADER =
      "select c.holder_id from signing_credential c join account a on a.officer_id = c.holder_id"
          + " where a.username = 'leader' and c.holder_kind = 'OFFICER' and c.replaced_at is null";
  private static final long PATIENCE = 60_000_000_000L;
  private static final long PAUSE = 200_000_000L;

  private final AtomicBoolean agrees = new AtomicBoolean(true);
  private final List<Integer> questions = new CopyOnWriteArrayList<>();
  private final HttpServer machine;
  private final long officer;

  TokenOfLeader(String portal) throws IOException, SQLException {
    officer = officer();
    OfficerKeys keys = new OfficerKeys(Path.of(System.getProperty("portal.work")));
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

  /** The officer behind the account, once the demonstration has made his key. */
  private static long officer() throws SQLException {
    long end = System.nanoTime() + PATIENCE;
    try (var connection = database();
        var statement = connection.createStatement()) {
      while (System.nanoTime() < end) {
        try (var row = statement.executeQuery(LEADER)) {
          if (row.next()) {
            return row.getLong(1);
          }
        }
        LockSupport.parkNanos(PAUSE);
      }
    }
    throw new IllegalStateException("the leader has no key");
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
