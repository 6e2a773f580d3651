package vn.motcua.simulator.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the portal about money over HTTP, again and again until it has understood. */
final class Notices {
  private static final Set<String> UNDERSTOOD = Set.of("00", "02");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BankSettings settings;
  private final Orders orders;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(Notices::daemon);

  Notices(BankSettings settings, Orders orders) {
    this.settings = settings;
    this.orders = orders;
  }

  /** A notice ready to be sent. */
  private record Letter(String to, String reference, long amount, HttpRequest request) {}

  /** VNPAY's notice: signed fields in the query, repeated unless answered by 00 or 02. */
  void vnpay(String reference, long amount, String signedQuery) {
    URI address = URI.create(settings.portal() + "/api/v1/payments/vnpay/ipn?" + signedQuery);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
    send(new Letter("VNPAY", reference, amount, request), settings.tries());
  }

  /** The bank's notice of a credit, signed with the given secret, repeated unless accepted. */
  void bank(String id, QrReader.Transfer transfer, long amount, String secret) {
    byte[] body = body(id, transfer, amount);
    long seconds = settings.clock().instant().getEpochSecond();
    byte[] stamp = (seconds + ".").getBytes(StandardCharsets.US_ASCII);
    byte[] signed = new byte[stamp.length + body.length];
    System.arraycopy(stamp, 0, signed, 0, stamp.length);
    System.arraycopy(body, 0, signed, stamp.length, body.length);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.portal() + "/api/v1/payments/bank-notices"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Bank-Signature", "t=" + seconds + ",v1=" + Keyed.sha256(secret, signed))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    send(new Letter("BANK", transfer.bill(), amount, request), settings.tries());
  }

  private byte[] body(String id, QrReader.Transfer transfer, long amount) {
    Map<String, Object> notice = new LinkedHashMap<>();
    notice.put("id", id);
    notice.put("account", transfer.account());
    notice.put("amount", amount);
    notice.put(
        "creditedAt",
        settings.clock().instant().atZone(VnpayRequest.ZONE).toOffsetDateTime().toString());
    notice.put("description", passedOn(transfer.purpose(), id));
    try {
      return JSON.writeValueAsBytes(notice);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Banks change case, cut the text up and add words of their own. */
  private static String passedOn(String purpose, String id) {
    String cut =
        purpose.length() > 6 ? purpose.substring(0, 6) + " " + purpose.substring(6) : purpose;
    return "CT DEN " + id + " ND " + cut.toLowerCase(java.util.Locale.ROOT) + " tai NH Thi Du";
  }

  private void send(Letter letter, int triesLeft) {
    String answer = answer(letter);
    orders.note(new Orders.Entry(letter.to(), letter.reference(), letter.amount(), answer));
    boolean again = !UNDERSTOOD.contains(answer) && !answer.startsWith("HTTP 4");
    if (again && triesLeft > 1) {
      later.schedule(
          () -> send(letter, triesLeft - 1), settings.pause().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private String answer(Letter letter) {
    try {
      HttpResponse<byte[]> response =
          client.send(letter.request(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() / 100 != 2) {
        return "HTTP " + response.statusCode();
      }
      return letter.to().equals("BANK") ? "00" : code(response.body());
    } catch (IOException unreachable) {
      return "unreachable";
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static String code(byte[] body) throws IOException {
    JsonNode answer = JSON.readTree(body);
    return answer == null ? "" : answer.path("RspCode").asText("");
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "notices");
    thread.setDaemon(true);
    return thread;
  }
}
