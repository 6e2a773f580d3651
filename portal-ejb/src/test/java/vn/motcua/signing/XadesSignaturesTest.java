package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.xades.StrictProfile;
import vn.motcua.signing.xades.VerifiedXml;

class XadesSignaturesTest {
  private final XadesSignatures format = new XadesSignatures();
  private final byte[] envelope = Samples.envelope(Samples.pdf()).toXml();

  @Test
  void aSignedEnvelopeIsReadBackFromTheVerifiedRoot() {
    byte[] signed = TestPki.OURS.leader.sign(format, envelope, SigningOptions.at(TestPki.NOW));
    VerifiedXml verified = StrictProfile.verify(signed);
    assertEquals(TestPki.OURS.leader.credential().certificate(), verified.certificate());
    assertEquals(TestPki.NOW, verified.signedAt());
    assertEquals(
        Samples.envelope(Samples.pdf()).number(),
        EnvelopeXml.read(verified.root()).orElseThrow().number());
  }

  @Test
  void anEllipticKeySignsAsWell() {
    byte[] signed = TestPki.OURS.elliptic.sign(format, envelope, SigningOptions.at(TestPki.NOW));
    assertEquals(
        TestPki.OURS.elliptic.credential().certificate(),
        StrictProfile.verify(signed).certificate());
  }

  @Test
  void anEllipticValueMayComeInEitherSpelling() {
    Prepared prepared =
        format.prepare(
            envelope, TestPki.OURS.elliptic.credential(), SigningOptions.at(TestPki.NOW));
    byte[] der = TestPki.OURS.elliptic.sign(prepared);
    byte[] plain = EcdsaValue.plain(der, 32);
    assertEquals(
        new String(format.assemble(prepared, der), StandardCharsets.UTF_8),
        new String(format.assemble(prepared, plain), StandardCharsets.UTF_8));
  }

  @Test
  void aWrongSignatureValueIsNeverGivenAway() {
    Prepared prepared =
        format.prepare(envelope, TestPki.OURS.leader.credential(), SigningOptions.at(TestPki.NOW));
    byte[] wrong = TestPki.STRANGER.leader.sign(prepared);
    assertThrows(SignatureFormat.SignatureNotGood.class, () -> format.assemble(prepared, wrong));
  }

  @Test
  void whatIsNoSignatureValueIsNeverGivenAway() {
    for (TestPki.Signer signer : List.of(TestPki.OURS.leader, TestPki.OURS.elliptic)) {
      for (byte[] nothing : Samples.noSignatures()) {
        Prepared prepared =
            format.prepare(envelope, signer.credential(), SigningOptions.at(TestPki.NOW));
        assertThrows(
            SignatureFormat.SignatureNotGood.class, () -> format.assemble(prepared, nothing));
      }
    }
  }

  @Test
  void whatIsNotXmlIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                format.prepare(
                    Samples.pdf(),
                    TestPki.OURS.leader.credential(),
                    SigningOptions.at(TestPki.NOW)));
    assertEquals("signing.not-signable", refusal.messageKey());
  }

  @Test
  void aSignedEnvelopeCannotBeSignedAgain() {
    byte[] signed = TestPki.OURS.leader.sign(format, envelope, SigningOptions.at(TestPki.NOW));
    assertThrows(
        Refusal.class,
        () ->
            format.prepare(
                signed, TestPki.OURS.leader.credential(), SigningOptions.at(TestPki.NOW)));
  }

  @Test
  void markupInAValueStaysAValue() {
    byte[] pdf = Samples.pdf();
    ResultEnvelope hostile =
        new ResultEnvelope(
            "1",
            "H99.12-261120-0007",
            "1.001193",
            "GRANTED",
            "H99.12",
            "</r:AgencyName><r:Outcome>REFUSED</r:Outcome>",
            "<!-- Ai đó -->",
            "&x;",
            TestPki.NOW,
            "{}",
            ResultEnvelope.Named.pdf(pdf),
            java.util.List.of());
    byte[] signed =
        TestPki.OURS.leader.sign(format, hostile.toXml(), SigningOptions.at(TestPki.NOW));
    ResultEnvelope read = EnvelopeXml.read(StrictProfile.verify(signed).root()).orElseThrow();
    assertEquals(hostile, read);
    assertTrue(new String(signed, StandardCharsets.UTF_8).contains("&lt;!--"));
  }
}
