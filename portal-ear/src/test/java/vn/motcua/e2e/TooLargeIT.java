package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is too large is answered by our page, and for programs by our problem document. Sent
 * without a browser, to which 22 MB would take half a minute on their way.
 */
class TooLargeIT {
  private static final String BOUNDARY = "part-of-a-form";
  private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;
  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void aFileThatIsTooLargeIsSaidSo() throws IOException, InterruptedException {
    var form = new ByteArrayOutputStream();
    for (String field : List.of("upload=upload", "jakarta.faces.ViewState=stateless", "check=x")) {
      String[] part = field.split("=");
      write(form, "form-data; name=\"" + part[0] + "\"\r\n\r\n" + part[1]);
    }
    write(
        form,
        "form-data; name=\"file\"; filename=\"lon.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
    form.write(new byte[22 * MEGABYTE]);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    HttpResponse<String> answer = send("/verify", FORM, form.toByteArray());
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("20 MB"), answer.body());
  }

  private static void write(ByteArrayOutputStream form, String part) {
    String head = "\r\n--" + BOUNDARY + "\r\nContent-Disposition: ";
    form.writeBytes((head + part).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void whatIsLargerThanAnyRequestIsSaidSoToo() throws IOException, InterruptedException {
    saidSo("multipart/form-data; boundary=x", 66);
  }

  /** The server measures what is no form with files before it knows which page it is for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "application/json",
        ""
      })
  void whateverKindOfBodyItIs(String type) throws IOException, InterruptedException {
    for (int megabytes : new int[] {26, 66}) {
      saidSo(type, megabytes);
    }
  }

  private static void saidSo(String type, int megabytes) throws IOException, InterruptedException {
    String what = megabytes + " MB of " + type;
    HttpResponse<String> page = sendTooMuch("/verify", type, megabytes);
    assertEquals(413, page.statusCode(), what);
    assertTrue(page.body().contains("<h1>Tệp quá lớn</h1>"), what + page.body());
    HttpResponse<String> data = sendTooMuch("/api/v1/verifications", type, megabytes);
    assertEquals(413, data.statusCode(), what);
    String answered = data.headers().firstValue("Content-Type").orElse("");
    assertTrue(answered.startsWith("application/problem+json"), what + answered);
    assertTrue(data.body().contains("20 MB"), what + data.body());
  }

  private static HttpResponse<String> sendTooMuch(String path, String type, int megabytes)
      throws IOException, InterruptedException {
    return send(path, type, new byte[megabytes * MEGABYTE]);
  }

  private static HttpResponse<String> send(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(InBrowser.address() + path))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Of a body that does not say how long it is, this is noticed while it is read. */
  @Test
  void aBodyWithoutALengthIsAnsweredToo() throws IOException {
    for (int megabytes : new int[] {26, 66}) {
      saidByThePage(chunked("/verify", "application/x-www-form-urlencoded", megabytes));
      saidToAProgram(chunked("/api/v1/verifications", FORM, megabytes));
    }
    saidByThePage(chunked("/verify", FORM, 66));
  }

  @Test
  void aBodyWithoutALengthThatFitsIsTakenAsAlways() throws IOException {
    String answer = chunked("/verify", "application/x-www-form-urlencoded", 20);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  /** Beyond all that the server would throw away: only its beginning is sent. */
  @Test
  void aBodyLargerThanWhatIsThrownAwayIsAnsweredToo() throws IOException {
    String length = "Content-Length: " + (2L << 30);
    for (String type : List.of("application/json", FORM)) {
      try (RawRequest page = RawRequest.post("/verify", type, length)) {
        saidByThePage(page.answer());
      }
      try (RawRequest data = RawRequest.post("/api/v1/verifications", type, length)) {
        saidToAProgram(data.answer());
      }
    }
  }

  private static String chunked(String path, String type, int megabytes) throws IOException {
    try (RawRequest request = RawRequest.post(path, type, "Transfer-Encoding: chunked")) {
      String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\n";
      request.chunk((type.equals(FORM) ? part : "q=").getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < megabytes; i++) {
        request.chunk(new byte[MEGABYTE]);
      }
      return request.endOfChunks();
    }
  }

  private static void saidByThePage(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("<h1>Tệp quá lớn</h1>"), answer);
  }

  private static void saidToAProgram(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("\r\nContent-Type: application/problem+json"), answer);
    assertTrue(answer.contains("20 MB"), answer);
  }
}
