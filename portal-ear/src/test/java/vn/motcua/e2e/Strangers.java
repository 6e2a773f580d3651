package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * Programs that are not ours and check a downloaded result: {@code xmlsec1}, and poppler's {@code
 * pdfsig} with an NSS database. They trust the root the portal publishes and nothing else.
 */
final class Strangers {
  private static final int MOST_SECONDS = 60;
  private final Path folder;

  Strangers(Path folder, byte[] root, byte[] issuing) {
    this.folder = folder;
    write("root.pem", pem(root));
    write("issuing.pem", pem(issuing));
    String database = "sql:" + folder.resolve("nss");
    try {
      Files.createDirectory(folder.resolve("nss"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run("certutil", "-N", "-d", database, "--empty-password");
    run("certutil", "-A", "-d", database, "-n", "root", "-t", "C,C,C", "-i", at("root.pem"));
  }

  /** All signatures of the PDF are right and lead to the root, the last covers the whole file. */
  void acceptPdf(byte[] pdf) {
    write("result.pdf", pdf);
    String said = run("pdfsig", "-nssdir", at("nss"), at("result.pdf")).text();
    int signatures = said.split("ETSI\\.CAdES\\.detached", -1).length;
    assertTrue(signatures > 1, said);
    assertEquals(signatures, said.split("Signature is Valid\\.", -1).length, said);
    assertEquals(signatures, said.split("Certificate is Trusted\\.", -1).length, said);
    int last = said.lastIndexOf("Signature #");
    assertTrue(said.substring(last).contains("Total document signed"), said);
  }

  /** The XML's signature is right and leads to the root. */
  void acceptXml(byte[] xml) {
    write("result.xml", xml);
    Outcome outcome =
        run(
            "xmlsec1",
            "--verify",
            "--trusted-pem",
            at("root.pem"),
            "--untrusted-pem",
            at("issuing.pem"),
            "--enabled-key-data",
            "x509",
            "--enabled-reference-uris",
            "empty,same-doc",
            "--id-attr:Id",
            "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
            at("result.xml"));
    assertEquals(0, outcome.status(), outcome.text());
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pem(byte[] certificate) {
    try {
      byte[] der =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate))
              .getEncoded();
      String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
      return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
          .getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Outcome(int status, String text) {}

  private static Outcome run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), command[0] + " does not end");
      return new Outcome(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
