package vn.motcua.signing;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.motcua.signing.pades.PdfJudge;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.EnvelopedSignature;
import vn.motcua.signing.xades.StrictProfile;
import vn.motcua.signing.xades.VerifiedXml;

/**
 * What a signature costs beside the bare one of the same key (RSA 2048) over the same 4 KiB.
 *
 * <p>{@link SigningRatioBench} holds the gates; here are the single figures. Aims: {@link
 * #strictVerify} at most 0.6 ms, {@link #pades} 10 ms, {@link #padesJudged} 60 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class SigningJmh {
  private final TestPki.Signer leader = TestPki.OURS.leader;
  private final TrustedAuthorities trust = TestPki.OURS.trust();
  private final SigningOptions plain = SigningOptions.at(TestPki.NOW);
  private final SigningOptions visible = new SigningOptions(TestPki.NOW, Samples.block());
  private final XadesSignatures xades = new XadesSignatures();
  private final PadesSignatures pades = new PadesSignatures();
  private final byte[] pdf = Samples.pdf();
  private final byte[] envelope = FourKib.envelope(pdf);
  private final byte[] signedXml = leader.sign(xades, envelope, plain);
  private final byte[] signedPdf = leader.sign(pades, pdf, visible);

  @Benchmark
  public byte[] bare() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(leader.key());
    signature.update(envelope);
    return signature.sign();
  }

  @Benchmark
  public byte[] xades() {
    EnvelopedSignature prepared =
        EnvelopedSignature.prepare(envelope, leader.credential(), TestPki.NOW);
    return prepared.with(leader.sign(prepared));
  }

  @Benchmark
  public byte[] xadesWithClosingCheck() {
    return leader.sign(xades, envelope, plain);
  }

  @Benchmark
  public VerifiedXml strictVerify() {
    return StrictProfile.verify(signedXml);
  }

  @Benchmark
  public byte[] pades() {
    return leader.sign(pades, pdf, visible);
  }

  @Benchmark
  public SignatureReport padesJudged() {
    return PdfJudge.judge(signedPdf, trust, TestPki.NOW);
  }
}
