package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;

class PadesSignaturesTest {
  private final PadesSignatures format = new PadesSignatures();
  private final byte[] pdf = Samples.pdf();
  private final SigningOptions visible = new SigningOptions(TestPki.NOW, Samples.block());

  @Test
  void theUnsignedPdfStaysTheBeginningOfTheSignedOne() {
    byte[] signed = TestPki.OURS.leader.sign(format, pdf, visible);
    assertArrayEquals(pdf, Arrays.copyOf(signed, pdf.length));
  }

  @Test
  void aVisibleBlockStaysSmall() {
    byte[] signed = TestPki.OURS.leader.sign(format, pdf, visible);
    int added = signed.length - pdf.length;
    assertTrue(added < 50_000, () -> "added " + added);
  }

  @Test
  void anEllipticKeySignsAsWell() {
    byte[] signed = TestPki.OURS.elliptic.sign(format, pdf, SigningOptions.at(TestPki.NOW));
    assertTrue(signed.length > pdf.length);
  }

  @Test
  void aWrongSignatureValueIsNeverGivenAway() {
    Prepared prepared = format.prepare(pdf, TestPki.OURS.leader.credential(), visible);
    byte[] wrong = TestPki.STRANGER.leader.sign(prepared);
    assertThrows(SignatureFormat.SignatureNotGood.class, () -> format.assemble(prepared, wrong));
  }

  @Test
  void whatIsNoSignatureValueIsNeverGivenAway() {
    for (TestPki.Signer signer : List.of(TestPki.OURS.leader, TestPki.OURS.elliptic)) {
      for (byte[] nothing : Samples.noSignatures()) {
        Prepared prepared = format.prepare(pdf, signer.credential(), visible);
        assertThrows(
            SignatureFormat.SignatureNotGood.class, () -> format.assemble(prepared, nothing));
      }
    }
  }

  @Test
  void whatIsNotPdfIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> format.prepare(new byte[] {1, 2}, TestPki.OURS.leader.credential(), visible));
    assertEquals("signing.not-signable", refusal.messageKey());
  }
}
