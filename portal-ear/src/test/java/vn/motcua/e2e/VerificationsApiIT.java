package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import org.junit.jupiter.api.Test;

/** The public check of papers as a program calls it, on the shipped portal. */
class VerificationsApiIT {
  private static final String PORTAL = System.getProperty("portal.test.url");
  private static final String BOUNDARY = "motcua-boundary";
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> post(String query, byte[] body, String type)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(PORTAL + "/api/v1/verifications" + query))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> check(String query, byte[]... files)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] file : files) {
      body.writeBytes(
          ("--"
                  + BOUNDARY
                  + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"giấy.pdf\"\r\n"
                  + "Content-Type: application/octet-stream\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return post(query, body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anUnsignedEnvelopeIsInvalidWithItsReasonInBothLanguages() throws Exception {
    byte[] xml = bytes("<r:ResultEnvelope xmlns:r=\"urn:motcua:result:1\"/>");
    HttpResponse<String> answer = check("", xml);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"verdict\":\"INVALID\""), answer.body());
    assertTrue(answer.body().contains("\"NO_SIGNATURE\""), answer.body());
    assertTrue(answer.body().contains("không có chữ ký số"), answer.body());
    assertTrue(answer.body().contains("\"releasedByUs\":false"), answer.body());
    assertTrue(
        answer
            .body()
            .contains("\"indication\":\"TOTAL-FAILED\",\"subIndication\":\"FORMAT_FAILURE\""),
        answer.body());
    assertTrue(answer.body().contains("\"paper\":null"), answer.body());
    assertTrue(
        check("?lang=en", xml).body().contains("no digital signature"), "sentence in English");
  }

  @Test
  void whatIsNoPaperIsInvalid() throws Exception {
    HttpResponse<String> answer = check("", bytes("MZ không phải PDF"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"UNKNOWN_FORMAT\""), answer.body());
  }

  @Test
  void aLargePdfArrivesWhole() throws Exception {
    byte[] large = new byte[19 * 1024 * 1024];
    System.arraycopy(bytes("%PDF-1.7\n"), 0, large, 0, 9);
    assertEquals(200, check("", large).statusCode());
  }

  @Test
  void nothingTooManyAndTooLargeAreRefusedAsProblems() throws Exception {
    for (HttpResponse<String> answer :
        java.util.List.of(check(""), check("", bytes("a"), bytes("b"), bytes("c")))) {
      assertEquals(400, answer.statusCode(), answer.body());
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    }
    assertEquals(413, check("", new byte[20 * 1024 * 1024 + 1]).statusCode());
  }

  @Test
  void aBrokenBodyShowsNothingOfTheServersInside() throws Exception {
    HttpResponse<String> answer =
        post("", bytes("--x\r\nContent-Disp"), "multipart/form-data; boundary=x");
    assertEquals(400, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void theRevocationListIsPublishedWhereCertificatesPoint() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(PORTAL + "/pki/demo.crl")).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    X509CRL list =
        (X509CRL)
            CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(answer.body()));
    assertTrue(list.getIssuerX500Principal().getName().contains("DEMO"));
  }
}
