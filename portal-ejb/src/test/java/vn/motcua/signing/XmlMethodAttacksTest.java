package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.motcua.signing.XmlForgeries.with;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks on how an envelope is verified rather than on what stands in it: other methods, other
 * places, programs that a careless verifier would run. Each forgery changes the name in the data.
 */
class XmlMethodAttacksTest {
  private static final XadesSignatures FORMAT = new XadesSignatures();
  private static final byte[] ENVELOPE = XmlForgeries.ENVELOPE;
  private static final String SIGNED = XmlForgeries.SIGNED;

  @ParameterizedTest
  @MethodSource("vn.motcua.signing.XmlMethodForgeries#all")
  void isRefused(Forgery forgery) {
    refused(forgery.finding(), new String(forgery.content(), StandardCharsets.UTF_8));
    assertEquals(forgery.finding(), Checkers.finding(forgery.content()));
  }

  private static SignatureReport judge(String xml) {
    return XmlJudge.judge(xml.getBytes(StandardCharsets.UTF_8), TestPki.OURS.trust(), TestPki.NOW);
  }

  private static void refused(Finding finding, String xml) {
    SignatureReport report = judge(xml);
    assertEquals(Set.of(finding), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
    assertNull(report.envelope());
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
      refused(Finding.UNKNOWN_FORMAT, "<!DOCTYPE r SYSTEM \"" + address + "\">" + SIGNED);
      refused(
          Finding.UNKNOWN_FORMAT,
          "<!DOCTYPE r [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>" + SIGNED);
      refused(Finding.UNKNOWN_STRUCTURE, with("URI=\"\"", "URI=\"" + address + "\""));
      listening.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, listening::accept);
    }
  }

  @Test
  void aSignerWhoCertifiesHimselfIsNotTrusted() {
    Credential own =
        new Credential(
            "x",
            HolderKind.OFFICER,
            1,
            List.of(TestPki.STRANGER.root.certificate()),
            CustodyKind.PKCS12);
    TestPki.Signer self = new TestPki.Signer(own, TestPki.STRANGER.root.key());
    SignatureReport report =
        judge(
            new String(
                self.sign(FORMAT, ENVELOPE, SigningOptions.at(TestPki.NOW)),
                StandardCharsets.UTF_8));
    assertTrue(report.findings().contains(Finding.UNTRUSTED_ISSUER));
    assertEquals(Verdict.INVALID, report.verdict());
  }
}
