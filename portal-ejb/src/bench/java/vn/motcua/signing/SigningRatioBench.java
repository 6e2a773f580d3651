package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Quantile;
import vn.motcua.signing.pades.PdfJudge;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.EnvelopedSignature;
import vn.motcua.signing.xades.StrictProfile;

/**
 * The gates of signing: XAdES-B over 4 KiB against a bare signature of the same key over the same
 * bytes. Both are measured in turns, as processor time of this thread, so that what else the
 * machine does falls out of the ratio.
 */
class SigningRatioBench {
  private static final int ROUNDS = 31;
  private static final int TIMES = 60;
  private static final double MOST = 1.3;
  private static final double MOST_WITH_CHECK = 1.8;

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final TestPki.Signer leader = TestPki.OURS.leader;
  private final XadesSignatures format = new XadesSignatures();
  private final byte[] envelope = FourKib.envelope(Samples.pdf());
  private long digested;

  private static final int LARGE = 1024 * 1024;
  private static final double MOST_LARGE = 1.6;
  private static final long WARM_UP_NANOS = 15_000_000_000L;

  private interface Work {
    byte[] once() throws GeneralSecurityException;
  }

  @Test
  void anXmlSignatureCostsLittleMoreThanABareOne() throws GeneralSecurityException {
    double[] millis =
        inTurns(() -> bare(envelope), () -> xades(envelope), this::xadesWithClosingCheck);
    double plain = millis[1] / millis[0];
    double checked = millis[2] / millis[0];
    Figures.told("a bare RSA-2048 signature", millis[0], "ms");
    Figures.atMost("XAdES-B over 4 KiB against a bare signature", MOST, plain, "x");
    Figures.atMost("the same with the closing check", MOST_WITH_CHECK, checked, "x");
    assertEquals(4 * 1024, envelope.length);
    assertTrue(digested > 0);
    assertTrue(plain <= MOST, () -> "XAdES-B costs " + plain);
    assertTrue(checked <= MOST_WITH_CHECK, () -> "checked " + checked);
  }

  /** A document of one mebibyte goes in by its digest; both sides digest it. */
  @Test
  void aLargeDocumentCostsLittleMoreThanItsBareSignature() throws GeneralSecurityException {
    byte[] large = HundredKib.random(LARGE);
    double[] millis = inTurns(() -> bare(large), () -> xades(FourKib.envelope(large)));
    double ratio = millis[1] / millis[0];
    Figures.atMost("XAdES-B naming 1 MiB by digest", MOST_LARGE, ratio, "x");
    assertTrue(ratio <= MOST_LARGE, () -> "XAdES-B over 1 MiB " + ratio);
  }

  /** Milliseconds of processor time; what is asked is told, not enforced: machines differ. */
  @Test
  void verifyingAndPdfSignaturesStayCheap() throws GeneralSecurityException {
    byte[] signedXml = leader.sign(format, envelope, SigningOptions.at(TestPki.NOW));
    byte[] pdf = HundredKib.pdf();
    PadesSignatures pades = new PadesSignatures();
    SigningOptions visible = new SigningOptions(TestPki.NOW, Samples.block());
    byte[] signedPdf = leader.sign(pades, pdf, visible);
    TrustedAuthorities trust = TestPki.OURS.trust();
    Figures.atMost(
        "strict verification at 4 KiB",
        0.6,
        inTurns(() -> StrictProfile.verify(signedXml).unsigned() == null ? envelope : pdf)[0],
        "ms");
    Figures.atMost(
        "PAdES-B at 100 KiB", 10, inTurns(() -> leader.sign(pades, pdf, visible))[0], "ms");
    Figures.atMost(
        "validation of it",
        60,
        inTurns(
            () ->
                PdfJudge.judge(signedPdf, trust, TestPki.NOW).signatures().isEmpty() ? null : pdf)[
            0],
        "ms");
  }

  /**
   * Milliseconds of processor time of each kind of work, the middle of many turns, after the
   * compiler is done: it compiles by the thousand calls and in threads of its own, so what is
   * warmed up is counted in seconds.
   */
  private double[] inTurns(Work... kinds) throws GeneralSecurityException {
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_NANOS; ) {
      for (Work kind : kinds) {
        digested += kind.once().length;
      }
    }
    double[][] times = new double[kinds.length][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int kind = 0; kind < kinds.length; kind++) {
        times[kind][round] = time(kinds[kind]);
      }
    }
    return Arrays.stream(times).mapToDouble(Quantile::median).toArray();
  }

  private double time(Work work) throws GeneralSecurityException {
    long start = thread.getCurrentThreadCpuTime();
    for (int i = 0; i < TIMES; i++) {
      digested += work.once().length;
    }
    return (thread.getCurrentThreadCpuTime() - start) / 1e6 / TIMES;
  }

  private byte[] bare(byte[] content) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(leader.key());
    signature.update(content);
    return signature.sign();
  }

  private byte[] xades(byte[] content) {
    EnvelopedSignature prepared =
        EnvelopedSignature.prepare(content, leader.credential(), TestPki.NOW);
    return prepared.with(leader.sign(prepared));
  }

  private byte[] xadesWithClosingCheck() {
    return leader.sign(format, envelope, SigningOptions.at(TestPki.NOW));
  }
}
