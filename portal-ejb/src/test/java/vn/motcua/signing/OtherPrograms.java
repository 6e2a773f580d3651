package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** Runs programs of others and reads what they say. */
final class OtherPrograms {
  private OtherPrograms() {}

  /** How a program ended and what it said. */
  record Outcome(int status, String text) {}

  static Outcome run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), command[0] + " does not end");
    return new Outcome(process.exitValue(), text);
  }

  /** Asks xmlsec1 whether an envelope signed at the tests' time is good. */
  static Outcome xmlsec(Path xml, Path root, Path issuing)
      throws IOException, InterruptedException {
    return run(
        "xmlsec1",
        "--verify",
        "--verification-gmt-time",
        "2026-11-24+03:00:00",
        "--trusted-pem",
        root.toString(),
        "--untrusted-pem",
        issuing.toString(),
        "--enabled-key-data",
        "x509",
        "--enabled-reference-uris",
        "empty,same-doc",
        "--id-attr:Id",
        "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
        xml.toString());
  }

  /** Makes the database of trusted roots that pdfsig reads. */
  static void trustForPdfsig(Path database, Path root) throws IOException, InterruptedException {
    Files.createDirectory(database);
    String place = "sql:" + database;
    run("certutil", "-N", "-d", place, "--empty-password");
    run("certutil", "-A", "-d", place, "-n", "root", "-t", "C,C,C", "-i", root.toString());
  }

  static byte[] pem(X509Certificate certificate) throws GeneralSecurityException {
    String body =
        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
    return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
