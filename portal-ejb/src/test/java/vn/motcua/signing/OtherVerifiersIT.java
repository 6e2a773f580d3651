package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.motcua.signing.OtherPrograms.pem;
import static vn.motcua.signing.OtherPrograms.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What strangers' programs say of our signatures: {@code xmlsec1} and poppler's {@code pdfsig} with
 * an NSS database made by {@code certutil}. Runs outside the container.
 */
class OtherVerifiersIT {
  private static final byte[] PDF = Samples.pdf();
  @TempDir private Path folder;

  @BeforeEach
  void trustOurRoot() throws Exception {
    write("root.pem", pem(TestPki.OURS.root.certificate()));
    write("issuing.pem", pem(TestPki.OURS.issuing.certificate()));
    write("stranger.pem", pem(TestPki.STRANGER.root.certificate()));
    OtherPrograms.trustForPdfsig(folder.resolve("nss"), folder.resolve("root.pem"));
  }

  @Test
  void xmlsec1AcceptsOurEnvelope() throws Exception {
    for (TestPki.Signer signer : List.of(TestPki.OURS.leader, TestPki.OURS.elliptic)) {
      Path xml = write("result.xml", envelope(signer));
      assertEquals(0, xmlsec(xml, "root.pem").status(), xmlsec(xml, "root.pem").text());
    }
  }

  @Test
  void xmlsec1RefusesAChangedEnvelopeAndAnotherRoot() throws Exception {
    byte[] signed = envelope(TestPki.OURS.leader);
    String changed = new String(signed, StandardCharsets.UTF_8).replace("Mầm", "Mẩm");
    assertNotEquals(
        0,
        xmlsec(write("changed.xml", changed.getBytes(StandardCharsets.UTF_8)), "root.pem")
            .status());
    assertNotEquals(0, xmlsec(write("result.xml", signed), "stranger.pem").status());
  }

  @Test
  void pdfsigAcceptsOurPdf() throws Exception {
    for (TestPki.Signer signer : List.of(TestPki.OURS.leader, TestPki.OURS.elliptic)) {
      byte[] signed =
          signer.sign(new PadesSignatures(), PDF, new SigningOptions(TestPki.NOW, Samples.block()));
      String said = pdfsig(write("result.pdf", signed));
      assertTrue(said.contains("Signature is Valid."), said);
      assertTrue(said.contains("Total document signed"), said);
      assertTrue(said.contains("Certificate is Trusted."), said);
    }
  }

  @Test
  void pdfsigSeesAChangedPdf() throws Exception {
    byte[] signed =
        TestPki.OURS.leader.sign(new PadesSignatures(), PDF, SigningOptions.at(TestPki.NOW));
    signed[PDF.length / 2] ^= 1;
    String said = pdfsig(write("changed.pdf", signed));
    assertTrue(said.contains("Digest Mismatch"), said);
  }

  private static byte[] envelope(TestPki.Signer signer) {
    return signer.sign(
        new XadesSignatures(), Samples.envelope(PDF).toXml(), SigningOptions.at(TestPki.NOW));
  }

  private OtherPrograms.Outcome xmlsec(Path xml, String root) throws Exception {
    return OtherPrograms.xmlsec(xml, folder.resolve(root), folder.resolve("issuing.pem"));
  }

  private String pdfsig(Path pdf) throws Exception {
    return run("pdfsig", "-nssdir", folder.resolve("nss").toString(), pdf.toString()).text();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
