package vn.motcua.fee.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.fee.gateway.PaymentGateway.Invoice;
import vn.motcua.fee.gateway.PaymentGateway.Payee;
import vn.motcua.fee.gateway.PaymentGateway.Payer;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.simulator.bank.BankSettings;
import vn.motcua.simulator.bank.BankSimulator;

/** Our gateways and the independent simulator understand each other over real HTTP. */
class GatewaysAgainstSimulatorTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:15:00Z");
  private static final Payee PAYEE =
      new Payee("970499", "Ngân hàng Thí Dụ", "000099001201", "UBND PHUONG HOA MAU");
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final String reference = CheckedNumber.paymentReference();
  private HttpServer server;
  private String address;

  private record Heard(String query, String signature, byte[] body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    address = "http://localhost:" + server.getAddress().getPort();
    server.createContext(
        "/api",
        http -> {
          heard.add(
              new Heard(
                  http.getRequestURI().getRawQuery(),
                  http.getRequestHeaders().getFirst(BankNoticeSignature.HEADER),
                  http.getRequestBody().readAllBytes()));
          byte[] answer = "{\"RspCode\":\"00\"}".getBytes(StandardCharsets.US_ASCII);
          http.sendResponseHeaders(200, answer.length);
          http.getResponseBody().write(answer);
          http.close();
        });
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    BankSimulator.addTo(
        server, new BankSettings(address, "TERMINAL", "vnpay", "bank", 1, Duration.ZERO, clock));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theSimulatedVnpayTakesOurAddressAndWeTakeItsNotice() throws Exception {
    VnpayGateway vnpay =
        new VnpayGateway(address + "/vnpay/paymentv2/vpcpay.html", "TERMINAL", "vnpay");
    assertEquals(200, get(vnpay.invite(invoice()).address()).statusCode());
    HttpResponse<String> done = post("/vnpay/decide", "reference=" + reference + "&decision=pay");
    Map<String, String> notice = fields(next().query());
    assertTrue(vnpay.isGenuine(notice));
    VnpayGateway.Notice read = vnpay.read(notice);
    assertTrue(read.paid());
    assertEquals(reference, read.reference());
    assertEquals(24_000, read.amount());
    assertEquals(NOW, read.paidAt());
    String back = done.headers().firstValue("Location").orElseThrow();
    assertTrue(vnpay.isGenuine(fields(URI.create(back).getRawQuery())));
  }

  @Test
  void theSimulatedVnpayRefusesAnAddressOfAnotherSecret() throws Exception {
    VnpayGateway other =
        new VnpayGateway(address + "/vnpay/paymentv2/vpcpay.html", "TERMINAL", "other");
    assertEquals(400, get(other.invite(invoice()).address()).statusCode());
  }

  @Test
  void aForgedNoticeOfTheSimulatorIsNotGenuine() throws Exception {
    VnpayGateway vnpay =
        new VnpayGateway(address + "/vnpay/paymentv2/vpcpay.html", "TERMINAL", "vnpay");
    post("/control", "{\"instruction\":\"FORGED_HASH\"}");
    get(vnpay.invite(invoice()).address());
    post("/vnpay/decide", "reference=" + reference + "&decision=pay");
    assertFalse(vnpay.isGenuine(fields(next().query())));
  }

  @Test
  void theSimulatedBankReadsOurCodeAndWeTakeItsNotice() throws Exception {
    String code = new VietQrGateway().invite(invoice()).qrText();
    String form = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    assertEquals(200, post("/bank/transfer", form).statusCode());
    Heard told = next();
    BankNoticeSignature bank = new BankNoticeSignature("bank");
    assertTrue(bank.isGenuine(told.signature(), told.body(), NOW));
    BankNotice notice = BankNotice.parse(told.body());
    assertEquals(24_000, notice.amount());
    assertEquals(PAYEE.account(), notice.account());
    assertEquals(NOW, notice.creditedAt());
    assertEquals(List.of(reference), TransferText.references(notice.description()));
  }

  private Invoice invoice() {
    Payer payer = new Payer(address + "/paid?x=1", "127.0.0.1", "vi");
    return new Invoice(reference, 24_000, PAYEE, payer, NOW, NOW.plus(Duration.ofMinutes(20)));
  }

  private Heard next() throws InterruptedException {
    Heard next = heard.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no notice came");
    }
    return next;
  }

  private static Map<String, String> fields(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private HttpResponse<String> get(String target) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(target)).GET().build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
