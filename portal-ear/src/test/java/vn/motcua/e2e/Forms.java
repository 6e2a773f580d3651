package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages read and their forms sent as by a browser without script, in somebody's session and without
 * a browser: for what has to be there before a test's subject begins.
 */
final class Forms {
  private static final String BOUNDARY = "part-of-a-form";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookies;
  private URI at;
  private Document page;

  /** Somebody in the session of these cookies. */
  Forms(List<Cookie> session) {
    cookies =
        session.stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
  }

  /** Reads a page. */
  Forms open(String path) {
    return take(HttpRequest.newBuilder(URI.create(InBrowser.address()).resolve(path)).GET());
  }

  /** The address of the page that is read. */
  String address() {
    return at.toString();
  }

  /** Whether the page has such an element (a CSS selector). */
  boolean has(String selector) {
    return page.selectFirst(selector) != null;
  }

  /** What the first such element shows. */
  String find(String selector) {
    return first(selector).text();
  }

  /** Follows the first such link. */
  Forms follow(String selector) {
    return open(first(selector).absUrl("href"));
  }

  /** Fills the form of the first such button and presses it; nothing may be refused. */
  Forms press(String selector, FormAnswers answers) {
    Element button = first(selector);
    Element form = button.closest("form");
    return send(form, FormFields.filled(form, button, answers), selector);
  }

  private Element first(String selector) {
    Element found = page.selectFirst(selector);
    assertNotNull(found, () -> selector + " is not on " + at + ":\n" + page);
    return found;
  }

  private Forms send(Element form, List<FormFields.Value> values, String button) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(form.absUrl("action")));
    if (form.attr("enctype").equals("multipart/form-data")) {
      request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
      request.POST(HttpRequest.BodyPublishers.ofByteArray(parts(values)));
    } else {
      request.header("Content-Type", "application/x-www-form-urlencoded");
      request.POST(HttpRequest.BodyPublishers.ofString(encoded(values)));
    }
    take(request);
    assertFalse(has(".error-summary"), () -> button + " at " + at + ":\n" + page);
    return this;
  }

  private Forms take(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(
              request.header("Cookie", cookies).build(), HttpResponse.BodyHandlers.ofString());
      at = answer.uri();
      page = Jsoup.parse(answer.body(), at.toString());
      Optional<String> next = answer.headers().firstValue("Location");
      if (next.isPresent()) {
        return open(at.resolve(next.get()).toString());
      }
      assertEquals(200, answer.statusCode(), () -> at + ":\n" + page);
      return this;
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String encoded(List<FormFields.Value> values) {
    return values.stream()
        .map(one -> encoded(one.name()) + "=" + encoded(one.text()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] parts(List<FormFields.Value> values) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (FormFields.Value one : values) {
      write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + one.name());
      if (one.isFile()) {
        write(body, "\"; filename=\"giay-to.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.writeBytes(Samples.pdf());
      } else {
        write(body, "\"\r\n\r\n" + one.text());
      }
      write(body, "\r\n");
    }
    write(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
