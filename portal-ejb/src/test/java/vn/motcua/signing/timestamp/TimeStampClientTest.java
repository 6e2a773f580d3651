package vn.motcua.signing.timestamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.EvidenceSettings;
import vn.motcua.signing.RunningPki;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.TestPki;
import vn.motcua.signing.exchange.PkiHttp;
import vn.motcua.signing.trust.RevocationPolicy;
import vn.motcua.signing.trust.TrustStore;

/** Asking for time-stamps: what counts, and what happens when an authority does not give it. */
class TimeStampClientTest {
  private static final RunningPki PKI = new RunningPki();
  private static final RunningPki FOREIGN = new RunningPki();
  private static final byte[] VALUE = {1, 2, 3};
  private static final byte[] DIGEST = Sha256.of(VALUE);
  private static final URI OURS = PKI.address("/tsa");

  @TempDir private Path data;
  private TrustStore trust;
  private HttpServer liar;
  private final AtomicInteger lies = new AtomicInteger();

  @BeforeEach
  void start() {
    trust = PKI.trustStore(data);
  }

  @AfterEach
  void end() {
    PKI.silence();
    PKI.setTime(TestPki.NOW);
    if (liar != null) {
      liar.stop(0);
    }
  }

  @AfterAll
  static void stop() {
    PKI.close();
    FOREIGN.close();
  }

  private TimeStampClient client(URI... authorities) {
    PortalClock clock = new PortalClock(Clock.fixed(TestPki.NOW, ZoneOffset.UTC));
    return new TimeStampClient(
        new PkiHttp(new SigningSettings(data, "http://localhost:8080", true), clock),
        trust,
        new EvidenceSettings(List.of(authorities), RevocationPolicy.REFUSE));
  }

  private TimeStamp stamp(URI... authorities) {
    return client(authorities).stamp(DIGEST, TestPki.NOW);
  }

  private void refused(URI... authorities) {
    assertThrows(TimeStampSource.TimeStampUnavailable.class, () -> stamp(authorities));
  }

  /** An authority that always gives the same answer. */
  private URI alwaysGiving(byte[] answer) throws Exception {
    liar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    liar.createContext(
        "/",
        exchange -> {
          lies.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    liar.start();
    return URI.create("http://localhost:" + liar.getAddress().getPort() + "/");
  }

  @Test
  void aStampHoldsOverItsValueAndNoOther() {
    TimeStamp stamp = stamp(OURS);
    assertEquals(TestPki.NOW, stamp.time());
    assertEquals(stamp.authority(), TimeStampTokens.verify(stamp.token(), VALUE).authority());
    TimeStampNotGood other =
        assertThrows(
            TimeStampNotGood.class,
            () -> TimeStampTokens.verify(stamp.token(), new byte[] {1, 2, 4}));
    assertEquals(TimeStampNotGood.Reason.OTHER_VALUE, other.reason());
  }

  @Test
  void aChangedTokenIsBroken() {
    byte[] token = stamp(OURS).token();
    token[token.length - 10] ^= 1;
    assertThrows(TimeStampNotGood.class, () -> TimeStampTokens.verify(token, VALUE));
    assertThrows(TimeStampNotGood.class, () -> TimeStampTokens.verify(new byte[9], VALUE));
  }

  @Test
  void theNextAuthorityIsAskedWhenOneIsSilent() throws Exception {
    URI nobody = alwaysGiving(new byte[0]);
    assertEquals(TestPki.NOW, stamp(nobody, OURS).time());
    assertEquals(2, lies.get());
  }

  @Test
  void nothingIsStampedWhenAllAreSilent() {
    PKI.silence(RunningPki.Service.TIME_STAMPS);
    refused(OURS, OURS);
  }

  @Test
  void anAuthorityWeDoNotTrustDoesNotCount() {
    refused(FOREIGN.address("/tsa"));
    assertEquals(TestPki.NOW, stamp(FOREIGN.address("/tsa"), OURS).time());
  }

  @Test
  void anOldAnswerWithAnotherNonceDoesNotCount() throws Exception {
    byte[] request =
        new org.bouncycastle.tsp.TimeStampRequestGenerator()
            .generate(org.bouncycastle.tsp.TSPAlgorithms.SHA256, DIGEST, java.math.BigInteger.TEN)
            .getEncoded();
    byte[] old =
        new PkiHttp(new SigningSettings(data, "http://localhost:8080", false), new PortalClock())
            .post(OURS, "application/timestamp-query", request);
    refused(alwaysGiving(old));
  }

  @Test
  void aStampOfAnotherHourDoesNotCount() {
    PKI.setTime(TestPki.NOW.minus(Duration.ofHours(1)));
    refused(OURS);
  }

  @Test
  void withoutAuthoritiesThereIsNoStamping() {
    assertFalse(client().exists());
    assertTrue(client(OURS).exists());
    refused();
  }
}
