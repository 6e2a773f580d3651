package vn.motcua.simulator.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A running simulator with a portal that hears what it is told, and the requests a test makes. */
abstract class AtTheBank {
  static final Instant NOW = Instant.parse("2026-11-24T07:15:00Z");
  static final String CODE =
      "00020101021238560010A0000007270126000697049901120000990012010208QRIBFTTA53037045405240005802"
          + "VN62320112MC01234567890812MC01234567896304";
  PortalStub portal;
  HttpServer server;
  BankSettings settings;
  final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws Exception {
    portal = new PortalStub();
    settings =
        new BankSettings(
            portal.address(),
            "TERMINAL",
            "vnpay-secret",
            "bank-secret",
            3,
            Duration.ZERO,
            Clock.fixed(NOW, ZoneOffset.UTC));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    BankSimulator.addTo(server, settings);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    portal.close();
  }

  Map<String, String> pay(String instruction, String reference) throws Exception {
    control("{\"instruction\":\"" + instruction + "\"}");
    Map<String, String> fields = request();
    fields.put("vnp_TxnRef", reference);
    payPage(fields);
    post("/vnpay/decide", "reference=" + reference + "&decision=pay");
    return Query.read(portal.next().query());
  }

  void assertGenuine(Map<String, String> told) {
    Map<String, String> fields = new TreeMap<>(told);
    String hash = fields.remove("vnp_SecureHash");
    assertEquals(Keyed.sha512("vnpay-secret", Query.write(fields)), hash);
  }

  static Map<String, String> request() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("vnp_Version", "2.1.0");
    fields.put("vnp_Command", "pay");
    fields.put("vnp_TmnCode", "TERMINAL");
    fields.put("vnp_Amount", "20000000");
    fields.put("vnp_CurrCode", "VND");
    fields.put("vnp_TxnRef", "MC0123456789");
    fields.put("vnp_OrderInfo", "Nop phi le phi MC0123456789");
    fields.put("vnp_OrderType", "other");
    fields.put("vnp_Locale", "vn");
    fields.put("vnp_ReturnUrl", "http://portal.example/paid?order=1");
    fields.put("vnp_IpAddr", "192.0.2.7");
    fields.put("vnp_CreateDate", "20261124141500");
    fields.put("vnp_ExpireDate", "20261124143000");
    return fields;
  }

  static Map<String, String> wrongFields() {
    return Map.ofEntries(
        Map.entry("vnp_Version", "2.0.0"),
        Map.entry("vnp_Command", "refund"),
        Map.entry("vnp_TmnCode", "SOMEBODY"),
        Map.entry("vnp_Amount", "20000050"),
        Map.entry("vnp_CurrCode", "USD"),
        Map.entry("vnp_TxnRef", "MC-01"),
        Map.entry("vnp_OrderInfo", "Nộp phí"),
        Map.entry("vnp_Locale", "fr"),
        Map.entry("vnp_ReturnUrl", "/paid"),
        Map.entry("vnp_IpAddr", "here"),
        Map.entry("vnp_CreateDate", "24/11/2026"),
        Map.entry("vnp_ExpireDate", "20261124141500"),
        Map.entry("unknown", "1"));
  }

  HttpResponse<String> payPage(Map<String, String> fields) throws Exception {
    return get("/vnpay/paymentv2/vpcpay.html?" + signed(fields));
  }

  HttpResponse<String> decide(String decision) throws Exception {
    return post("/vnpay/decide", "reference=MC0123456789&decision=" + decision);
  }

  static String signed(Map<String, String> fields) {
    String query = Query.write(fields);
    return query + "&vnp_SecureHash=" + Keyed.sha512("vnpay-secret", query);
  }

  JsonNode control(String command) throws Exception {
    HttpResponse<String> answer = post("/control", command);
    assertEquals(200, answer.statusCode(), answer.body());
    return new ObjectMapper().readTree(answer.body());
  }

  static String form(String code) {
    return "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  static String withCrc(String text) {
    int crc = 0xFFFF;
    for (char c : text.toCharArray()) {
      crc ^= c << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
      }
      crc &= 0xFFFF;
    }
    return text + String.format("%04X", crc);
  }

  HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address(path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }
}
