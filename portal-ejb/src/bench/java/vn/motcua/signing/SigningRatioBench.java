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
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 5;
  private static final int TIMES = 300;
  private static final double MOST = 1.3;
  private static final double MOST_WITH_CHECK = 1.8;

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final TestPki.Signer leader = TestPki.OURS.leader;
  private final XadesSignatures format = new XadesSignatures();
  private final byte[] envelope = FourKib.envelope(Samples.pdf());
  private long digested;

  private static final int LARGE = 1024 * 1024;
  private static final double MOST_LARGE = 1.6;
  private static final int SLOW_TIMES = 40;
  private static final long WARM_UP_NANOS = 4_000_000_000L;

  private interface Work {
    byte[] once() throws GeneralSecurityException;
  }

  @Test
  void anXmlSignatureCostsLittleMoreThanABareOne() throws GeneralSecurityException {
    double[] plain = new double[ROUNDS - WARM_UP];
    double[] checked = new double[ROUNDS - WARM_UP];
    for (int round = 0; round < ROUNDS; round++) {
      double bare = time(() -> bare(envelope));
      double xades = time(() -> xades(envelope)) / bare;
      double closing = time(this::xadesWithClosingCheck) / bare;
      if (round >= WARM_UP) {
        plain[round - WARM_UP] = xades;
        checked[round - WARM_UP] = closing;
      }
    }
    Figures.atMost("XAdES-B over 4 KiB against a bare signature", MOST, median(plain), "x");
    Figures.atMost("the same with the closing check", MOST_WITH_CHECK, median(checked), "x");
    assertEquals(4 * 1024, envelope.length);
    assertTrue(digested > 0);
    assertTrue(median(plain) <= MOST, () -> "XAdES-B costs " + median(plain));
    assertTrue(median(checked) <= MOST_WITH_CHECK, () -> "checked " + median(checked));
  }

  /** A document of one mebibyte goes in by its digest; both sides digest it. */
  @Test
  void aLargeDocumentCostsLittleMoreThanItsBareSignature() throws GeneralSecurityException {
    byte[] large = HundredKib.random(LARGE);
    double[] ratios = new double[ROUNDS - WARM_UP];
    for (int round = 0; round < ROUNDS; round++) {
      double bare = time(() -> bare(large));
      double xades = time(() -> xades(FourKib.envelope(large))) / bare;
      if (round >= WARM_UP) {
        ratios[round - WARM_UP] = xades;
      }
    }
    Figures.atMost("XAdES-B naming 1 MiB by digest", MOST_LARGE, median(ratios), "x");
    assertTrue(median(ratios) <= MOST_LARGE, () -> "XAdES-B over 1 MiB " + median(ratios));
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
        millis(() -> StrictProfile.verify(signedXml).unsigned() == null ? envelope : pdf),
        "ms");
    Figures.atMost("PAdES-B at 100 KiB", 10, millis(() -> leader.sign(pades, pdf, visible)), "ms");
    Figures.atMost(
        "validation of it",
        60,
        millis(
            () ->
                PdfJudge.judge(signedPdf, trust, TestPki.NOW).signatures().isEmpty() ? null : pdf),
        "ms");
  }

  /**
   * After the compiler is done: two hundred calls are not enough, as it compiles by the thousand.
   */
  private double millis(Work work) throws GeneralSecurityException {
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_NANOS; ) {
      digested += work.once().length;
    }
    double[] times = new double[ROUNDS - WARM_UP];
    for (int round = 0; round < ROUNDS; round++) {
      long start = thread.getCurrentThreadCpuTime();
      for (int i = 0; i < SLOW_TIMES; i++) {
        digested += work.once().length;
      }
      if (round >= WARM_UP) {
        times[round - WARM_UP] = (thread.getCurrentThreadCpuTime() - start) / 1e6 / SLOW_TIMES;
      }
    }
    return median(times);
  }

  private double time(Work work) throws GeneralSecurityException {
    long start = thread.getCurrentThreadCpuTime();
    for (int i = 0; i < TIMES; i++) {
      digested += work.once().length;
    }
    return thread.getCurrentThreadCpuTime() - start;
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

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Math.round(sorted[sorted.length / 2] * 100) / 100.0;
  }
}
