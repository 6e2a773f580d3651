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
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.pades.Gap;

/**
 * What strangers' programs say of the higher levels: {@code xmlsec1}, {@code openssl ts}, {@code
 * openssl ocsp} and {@code pdfsig}. Runs outside the container.
 */
class LevelsByOthersIT {
  private static final byte[] PDF = Samples.pdf();
  private static final RunningPki PKI = new RunningPki();
  private static EvidenceSources sources;
  private static String longTerm;
  private static byte[] archived;
  private static byte[] plain;

  @TempDir private static Path folder;

  @BeforeAll
  static void sign() throws Exception {
    sources = PKI.sources(folder.resolve("data"));
    write("root.pem", pem(PKI.pki.root.certificate()));
    write("issuing.pem", pem(PKI.pki.issuing.certificate()));
    XadesSignatures xades = new XadesSignatures();
    byte[] xml =
        PKI.pki.leader.sign(xades, Samples.envelope(PDF).toXml(), SigningOptions.at(TestPki.NOW));
    longTerm = new String(xades.extend(xml, SignatureLevel.LT, sources), StandardCharsets.UTF_8);
    PadesSignatures pades = new PadesSignatures();
    plain = PKI.pki.leader.sign(pades, PDF, new SigningOptions(TestPki.NOW, Samples.block()));
    archived = pades.extend(plain, SignatureLevel.LTA, sources);
  }

  @AfterAll
  static void stop() {
    PKI.close();
  }

  private static Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static String between(String from, String to) {
    int start = longTerm.indexOf(from) + from.length();
    return longTerm.substring(start, longTerm.indexOf(to, start));
  }

  private static OtherPrograms.Outcome openssl(byte[] token, byte[] value) throws Exception {
    return run(
        "openssl",
        "ts",
        "-verify",
        "-token_in",
        "-in",
        write("token.der", token).toString(),
        "-data",
        write("value.bin", value).toString(),
        "-CAfile",
        folder.resolve("root.pem").toString(),
        "-untrusted",
        folder.resolve("issuing.pem").toString());
  }

  private static void stamped(byte[] token, byte[] value) throws Exception {
    OtherPrograms.Outcome good = openssl(token, value);
    assertEquals(0, good.status(), good.text());
    value[value.length - 1] ^= 1;
    assertNotEquals(0, openssl(token, value).status());
  }

  @Test
  void xmlsec1AcceptsTheLongTermEnvelope() throws Exception {
    Path xml = write("result.xml", longTerm.getBytes(StandardCharsets.UTF_8));
    OtherPrograms.Outcome said =
        OtherPrograms.xmlsec(xml, folder.resolve("root.pem"), folder.resolve("issuing.pem"));
    assertEquals(0, said.status(), said.text());
  }

  @Test
  void opensslAcceptsTheTokenOverTheCanonicalSignatureValue() throws Exception {
    String value =
        "<ds:SignatureValue xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">"
            + between("<ds:SignatureValue>", "</ds:SignatureValue>")
            + "</ds:SignatureValue>";
    byte[] token =
        Base64.getDecoder()
            .decode(between("<xades:EncapsulatedTimeStamp>", "</xades:EncapsulatedTimeStamp>"));
    stamped(token, value.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void opensslAcceptsBothTokensOfThePdf() throws Exception {
    stamped(Gap.token(archived), Gap.signatureValue(archived));
    stamped(Gap.archiveToken(archived), Gap.archived(archived));
  }

  @Test
  void opensslAcceptsTheKeptAnswerOfTheResponder() throws Exception {
    byte[] answer =
        Base64.getDecoder()
            .decode(between("<xades:EncapsulatedOCSPValue>", "</xades:EncapsulatedOCSPValue>"));
    OtherPrograms.Outcome said =
        run(
            "openssl",
            "ocsp",
            "-respin",
            write("answer.der", answer).toString(),
            "-issuer",
            folder.resolve("issuing.pem").toString(),
            "-cert",
            write("leader.pem", pem(PKI.pki.leader.credential().certificate())).toString(),
            "-CAfile",
            folder.resolve("root.pem").toString(),
            "-no_nonce",
            "-validity_period",
            "2000000000");
    assertEquals(0, said.status(), said.text());
    assertTrue(said.text().contains("Response verify OK"), said.text());
    assertTrue(said.text().contains("leader.pem: good"), said.text());
  }

  @Test
  void pdfsigFindsTheLastByteCovered() throws Exception {
    Path database = folder.resolve("nss");
    OtherPrograms.trustForPdfsig(database, folder.resolve("root.pem"));
    byte[] stamped = new PadesSignatures().extend(plain, SignatureLevel.T, sources);
    byte[] sealed =
        PKI.pki.agency.sign(
            new PadesSignatures(),
            new PadesSignatures()
                .extend(
                    PKI.pki.leader.sign(
                        new PadesSignatures(),
                        Samples.sealable(),
                        new SigningOptions(TestPki.NOW, Samples.block())),
                    SignatureLevel.T,
                    sources),
            new SigningOptions(TestPki.NOW, Samples.mark()));
    byte[] sealedToo = new PadesSignatures().extend(sealed, SignatureLevel.LTA, sources);
    // pdfsig asks the responder that the certificate names, by the machine's clock.
    PKI.setTime(new PortalClock().now());
    for (byte[] pdf : List.of(stamped, archived, sealed, sealedToo)) {
      String said =
          run("pdfsig", "-nssdir", database.toString(), write("result.pdf", pdf).toString()).text();
      // pdfsig knows signatures, not the document time-stamps behind them.
      int signatures = said.split("ETSI\\.CAdES\\.detached", -1).length;
      assertEquals(signatures, said.split("Signature is Valid\\.", -1).length, said);
      assertTrue(said.contains("Certificate is Trusted."), said);
      int last = said.lastIndexOf("Signature #");
      assertTrue(said.substring(last).contains("Total document signed"), said);
    }
  }
}
