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
import vn.motcua.signing.xades.EnvelopedSignature;

/**
 * The gates of signing: XAdES-B over 4 KiB against a bare signature of the same key over the same
 * bytes. Both are measured in turns, as processor time of this thread, so that what else the
 * machine does falls out of the ratio.
 */
class SigningRatioBench {
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 5;
  private static final int TIMES = 300;
  private static final double MOST = 1.5;
  private static final double MOST_WITH_CHECK = 1.8;

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final TestPki.Signer leader = TestPki.OURS.leader;
  private final XadesSignatures format = new XadesSignatures();
  private final byte[] envelope = FourKib.envelope(Samples.pdf());
  private long digested;

  private interface Work {
    byte[] once() throws GeneralSecurityException;
  }

  @Test
  void anXmlSignatureCostsLittleMoreThanABareOne() throws GeneralSecurityException {
    double[] plain = new double[ROUNDS - WARM_UP];
    double[] checked = new double[ROUNDS - WARM_UP];
    for (int round = 0; round < ROUNDS; round++) {
      double bare = time(this::bare);
      double xades = time(this::xades) / bare;
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

  private double time(Work work) throws GeneralSecurityException {
    long start = thread.getCurrentThreadCpuTime();
    for (int i = 0; i < TIMES; i++) {
      digested += work.once().length;
    }
    return thread.getCurrentThreadCpuTime() - start;
  }

  private byte[] bare() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(leader.key());
    signature.update(envelope);
    return signature.sign();
  }

  private byte[] xades() {
    EnvelopedSignature prepared =
        EnvelopedSignature.prepare(envelope, leader.credential(), TestPki.NOW);
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
