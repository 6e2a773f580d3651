package vn.motcua.simulator.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads requests of one method with a bounded body and writes pages, JSON or a redirect. */
final class Exchange {
  private static final int LARGEST_BODY = 64 * 1024;

  private final HttpExchange http;

  private Exchange(HttpExchange http) {
    this.http = http;
  }

  /** What a page does with a request. */
  @FunctionalInterface
  interface Page {
    void answer(Exchange exchange) throws IOException;
  }

  /** A handler for one path and its methods; what is refused becomes a page that says why. */
  static HttpHandler of(Map<String, Page> byMethod) {
    return http -> {
      try (http) {
        new Exchange(http).answer(byMethod.get(http.getRequestMethod()));
      }
    };
  }

  private void answer(Page page) throws IOException {
    if (page == null) {
      text(405, "text/plain", "");
      return;
    }
    try {
      page.answer(this);
    } catch (Refused refused) {
      page(400, "refused.html", Map.of("code", refused.code(), "reason", refused.getMessage()));
    }
  }

  String query() {
    return http.getRequestURI().getRawQuery();
  }

  /**
   * The body as text.
   *
   * @throws Refused if it is larger than 64 KiB
   */
  String body() throws IOException {
    byte[] bytes = http.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new Refused("99", "Nội dung quá lớn");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void page(int status, String template, Map<String, String> values) throws IOException {
    text(status, "text/html; charset=utf-8", Template.fill(template, values));
  }

  void json(int status, byte[] body) throws IOException {
    text(status, "application/json", new String(body, StandardCharsets.UTF_8));
  }

  void redirect(String address) throws IOException {
    http.getResponseHeaders().set("Location", address);
    http.sendResponseHeaders(303, -1);
  }

  private void text(int status, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", type);
    http.getResponseHeaders().set("Cache-Control", "no-store");
    http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    http.getResponseBody().write(bytes);
  }
}
