package vn.motcua.checkpoint.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of a PUT in the Amazon S3 API Reference, "Signature Calculations". */
class AwsSignatureTest {

  @Test
  void thePublishedExampleComesOut() {
    S3Settings settings =
        new S3Settings(
            URI.create("https://examplebucket.s3.amazonaws.com"),
            "us-east-1",
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            Duration.ofDays(1));
    Map<String, String> headers =
        AwsSignature.sign(
            settings,
            "PUT",
            URI.create("https://examplebucket.s3.amazonaws.com/test%24file.text"),
            Map.of(
                "date", "Fri, 24 May 2013 00:00:00 GMT",
                "x-amz-storage-class", "REDUCED_REDUNDANCY"),
            new AwsSignature.Request(
                "Welcome to Amazon S3.".getBytes(StandardCharsets.UTF_8),
                Instant.parse("2013-05-24T00:00:00Z")));

    assertEquals(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
            + "SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class,"
            + "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        headers.get("authorization"));
  }
}
