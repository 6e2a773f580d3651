package vn.motcua.signing;

import java.nio.file.Path;

/** Signs papers of other tests as a leader does, with all services running. */
public final class SignedPapers implements AutoCloseable {
  private static final PadesSignatures FORMAT = new PadesSignatures();

  private final RunningPki pki = new RunningPki();

  /** Signed at level B with a block of three lines. */
  public byte[] visible(byte[] pdf, BlockPlace place) {
    VisibleBlock block = new VisibleBlock(place, Samples.block().lines());
    return pki.pki.leader.sign(FORMAT, pdf, new SigningOptions(TestPki.NOW, block));
  }

  /** Signed at level B without a block. */
  public byte[] invisible(byte[] pdf) {
    return pki.pki.leader.sign(FORMAT, pdf, SigningOptions.at(TestPki.NOW));
  }

  /** Raised to a level. */
  public byte[] raised(byte[] signed, SignatureLevel level, Path data) {
    return FORMAT.extend(signed, level, pki.sources(data));
  }

  /** What our own judge says of it. */
  public SignatureReport judged(byte[] signed) {
    return vn.motcua.signing.pades.PdfJudge.judge(signed, pki.trust(), TestPki.NOW);
  }

  @Override
  public void close() {
    pki.close();
  }
}
