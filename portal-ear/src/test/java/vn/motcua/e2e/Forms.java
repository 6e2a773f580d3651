package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pages read and their forms sent as by a browser without script, in somebody's session and without
 * a browser: for what has to be there before a test's subject begins.
 */
final class Forms {
  private static final String BOUNDARY = "part-of-a-form";
  private static final Pattern MAIN = Pattern.compile("(?s)<main\\b.*</main>");
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookies;
  private URI at;
  private String page = "";

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

  /** Whether the page has an element of this id. */
  boolean has(String id) {
    return page.contains("id=\"" + id + "\"");
  }

  /** The first group of what the page shows. */
  String find(String pattern) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertTrue(found.find(), () -> pattern + " is not on " + at + ":\n" + page);
    return FormFields.plain(found.group(1)).strip();
  }

  /** Follows the link whose address is the first group of the pattern. */
  Forms follow(String pattern) {
    return open(find(pattern));
  }

  /**
   * Fills the form of a button and presses it; nothing may be refused.
   *
   * @param button its id, or its name where it has none
   */
  Forms press(String button, FormAnswers answers) {
    Matcher main = MAIN.matcher(page);
    assertTrue(main.find(), () -> "nothing to fill at " + at);
    Matcher form = FORM.matcher(main.group());
    while (form.find()) {
      if (form.group(2).contains("\"" + button + "\"")) {
        return send(form.group(1), FormFields.of(form.group(2)).filled(button, answers), button);
      }
    }
    throw new AssertionError("no " + button + " at " + at + ":\n" + page);
  }

  private Forms send(String attributes, List<FormFields.Value> values, String button) {
    String action = FormFields.attributes(attributes).get("action");
    HttpRequest.Builder request = HttpRequest.newBuilder(at.resolve(action));
    if (attributes.contains("multipart/form-data")) {
      request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
      request.POST(HttpRequest.BodyPublishers.ofByteArray(parts(values)));
    } else {
      request.header("Content-Type", "application/x-www-form-urlencoded");
      request.POST(HttpRequest.BodyPublishers.ofString(encoded(values)));
    }
    take(request);
    assertFalse(page.contains("class=\"error-summary"), () -> button + " at " + at + ":\n" + page);
    return this;
  }

  private Forms take(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(
              request.header("Cookie", cookies).build(), HttpResponse.BodyHandlers.ofString());
      at = answer.uri();
      page = answer.body();
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
