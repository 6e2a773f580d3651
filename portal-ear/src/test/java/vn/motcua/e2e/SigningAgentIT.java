package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.demo.CertificateMaker;
import vn.motcua.signing.demo.Issuer;
import vn.motcua.simulator.agent.SigningAgent;
import vn.motcua.simulator.agent.TokenKey;

/**
 * The page's script and the signing agent, in a browser, on a page that holds only what they need.
 */
class SigningAgentIT {
  private static final long MOST_BYTES = 15 * 1024;
  private static final Path SCRIPT =
      Path.of(System.getProperty("portal.root"))
          .resolve("portal-web/src/main/webapp/resources/portal/agent.js");

  private final AtomicBoolean agrees = new AtomicBoolean(true);
  private final byte[] content = "what is signed".getBytes(StandardCharsets.UTF_8);
  private X509Certificate certificate;
  private HttpServer portal;
  private HttpServer machine;
  private BrowserContext browser;

  @BeforeEach
  void start() throws Exception {
    Issuer holder =
        new CertificateMaker("http://localhost/list.crl", null)
            .root(Instant.parse("2026-01-01T00:00:00Z"));
    certificate = holder.certificate();
    portal = server();
    machine = server();
    SigningAgent.addTo(
        machine,
        address("localhost", portal),
        List.of(new TokenKey(certificate, holder.key())),
        (origin, count) -> agrees.get());
    serve("/agent.js", "text/javascript", Files.readAllBytes(SCRIPT));
    serve("/page", "text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
    browser = Browsers.get().newContext();
  }

  @AfterEach
  void stop() {
    browser.close();
    portal.stop(0);
    machine.stop(0);
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    return server;
  }

  private static String address(String host, HttpServer server) {
    return "http://" + host + ":" + server.getAddress().getPort();
  }

  private void serve(String path, String type, byte[] body) {
    portal.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String page() throws Exception {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    String digest = Base64.getEncoder().encodeToString(sha256.digest(content));
    return """
        <!DOCTYPE html><title>x</title>
        <div data-agent="%s/sign" data-certificate="%s" data-algorithm="ECDSA_SHA256"
             data-digests="%s %s">
        <p data-says="ready" hidden>ready</p><p data-says="declined" hidden>declined</p>
        <p data-says="absent" hidden>absent</p><p data-says="sending" hidden>sending</p>
        <p data-says="certificate" hidden>certificate</p><p data-says="refused" hidden>refused</p>
        <form action="/sent"><input id="values" data-values>
        <button type="button" id="go" data-go hidden>go</button>
        <button type="button" data-send-form hidden>send</button></form></div>
        <script src="/agent.js"></script>
        """
        .formatted(
            address("127.0.0.1", machine),
            HexFormat.of().formatHex(sha256.digest(certificate.getEncoded())),
            digest,
            digest);
  }

  private Page opened(String host) {
    Page page = browser.newPage();
    page.navigate(address(host, portal) + "/page");
    return page;
  }

  private static void says(Page page, String name) {
    assertThat(page.locator("[data-says=" + name + "]")).isVisible();
    assertThat(page.locator("[data-says]:visible")).hasCount(1);
  }

  @Test
  void theDigestsLeaveAndTheSignaturesComeBack() throws Exception {
    Page page = opened("localhost");
    says(page, "ready");
    page.locator("#go").click();
    says(page, "sending");
    String[] values = page.locator("#values").inputValue().split(" ");
    assertEquals(2, values.length);
    for (String value : values) {
      Signature check = Signature.getInstance("SHA256withECDSA");
      check.initVerify(certificate.getPublicKey());
      check.update(content);
      assertTrue(check.verify(Base64.getDecoder().decode(value)));
    }
  }

  @Test
  void whoDeclinesIsToldSoAndMayAskAgain() {
    agrees.set(false);
    Page page = opened("localhost");
    page.locator("#go").click();
    says(page, "declined");
    agrees.set(true);
    page.locator("#go").click();
    says(page, "sending");
  }

  @Test
  void anAgentThatIsNotThereIsSaid() {
    Page page = opened("localhost");
    machine.stop(0);
    page.locator("#go").click();
    says(page, "absent");
    assertEquals("", page.locator("#values").inputValue());
  }

  @Test
  void aPageOfAnotherOriginGetsNothing() {
    Page page = opened("127.0.0.1");
    page.locator("#go").click();
    says(page, "absent");
    assertEquals("", page.locator("#values").inputValue());
  }

  @Test
  void theScriptIsSmall() throws IOException {
    assertTrue(Files.size(SCRIPT) <= MOST_BYTES);
  }
}
