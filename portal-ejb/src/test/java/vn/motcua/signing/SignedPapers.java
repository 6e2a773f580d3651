package vn.motcua.signing;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.signing.trust.TrustedAuthorities;

/** Signs papers of other tests as a leader does, with all services running. */
public final class SignedPapers implements AutoCloseable {
  private static final PadesSignatures FORMAT = new PadesSignatures();

  private final RunningPki pki = new RunningPki();

  /** Signed at level B with a block of three lines. */
  public byte[] visible(byte[] pdf, BlockPlace place) {
    VisibleBlock block = new VisibleBlock(place, Samples.block().lines());
    return pki.pki.leader.sign(FORMAT, pdf, new SigningOptions(TestPki.NOW, block));
  }

  /** Signed twice at level B, with pictures of a signature by hand and of a seal. */
  public byte[] pictured(byte[] pdf, BlockPlace signer, BlockPlace seal) {
    byte[] hand = Samples.picture(new Color(0x15, 0x3a, 0x9e), false);
    byte[] ring = Samples.picture(new Color(0xc8, 0x10, 0x2e), true);
    byte[] leader =
        pki.pki.leader.sign(
            FORMAT, pdf, new SigningOptions(TestPki.NOW, VisibleBlock.picture(signer, hand)));
    return pki.pki.agency.sign(
        FORMAT, leader, new SigningOptions(TestPki.NOW, VisibleBlock.picture(seal, ring)));
  }

  /** Signed at level B by the agency with its mark, behind who signed before. */
  public byte[] sealed(byte[] signed, BlockPlace place) {
    VisibleBlock mark = VisibleBlock.mark(place, List.of("DẤU", "MẪU"));
    return pki.pki.agency.sign(FORMAT, signed, new SigningOptions(TestPki.NOW, mark));
  }

  /** Signed at level B without a block. */
  public byte[] invisible(byte[] pdf) {
    return pki.pki.leader.sign(FORMAT, pdf, SigningOptions.at(TestPki.NOW));
  }

  /** Raised to a level. */
  public byte[] raised(byte[] signed, SignatureLevel level, Path data) {
    return FORMAT.extend(signed, level, pki.sources(data));
  }

  /** An envelope or a statement raised to a level. */
  public byte[] raisedXml(byte[] signed, SignatureLevel level, Path data) {
    return new XadesSignatures().extend(signed, level, pki.sources(data));
  }

  /** Who certified those who sign here. */
  public TestPki authorities() {
    return pki.pki;
  }

  /** The envelope of a PDF, signed. */
  public byte[] envelope(byte[] pdf) {
    return pki.pki.leader.sign(
        new XadesSignatures(), Samples.envelope(pdf).toXml(), SigningOptions.at(TestPki.NOW));
  }

  /** An envelope, signed. */
  public byte[] enveloped(ResultEnvelope envelope) {
    return pki.pki.leader.sign(
        new XadesSignatures(), envelope.toXml(), SigningOptions.at(TestPki.NOW));
  }

  /** Signed at level B by the agency alone, as what goes with the paper of this number. */
  public byte[] annex(byte[] pdf, String number) {
    AnnexFile annex = new AnnexFile("annex", pdf, number);
    VisibleBlock lines = new VisibleBlock(annex.document().place(), List.of(number, "10:00"));
    return pki.pki.agency.sign(FORMAT, pdf, new SigningOptions(TestPki.NOW, lines));
  }

  /** The envelope of a PDF, signed by somebody else. */
  public byte[] envelope(byte[] pdf, Signer signer) {
    return key(signer)
        .sign(new XadesSignatures(), Samples.envelope(pdf).toXml(), SigningOptions.at(TestPki.NOW));
  }

  /** The same, claiming a time three days earlier. */
  public byte[] envelopeBefore(byte[] pdf, Signer signer) {
    Instant earlier = TestPki.NOW.minus(Duration.ofDays(3));
    return key(signer)
        .sign(new XadesSignatures(), Samples.envelope(pdf).toXml(), SigningOptions.at(earlier));
  }

  /** A second signature behind the first. */
  public byte[] again(byte[] signed, Signer signer) {
    return key(signer).sign(new PdfForgeries.Unchecked(), signed, SigningOptions.at(TestPki.NOW));
  }

  /** Signed at level B without a block by somebody else. */
  public byte[] invisible(byte[] pdf, Signer signer) {
    return key(signer).sign(FORMAT, pdf, SigningOptions.at(TestPki.NOW));
  }

  /** A text signed as a statement. */
  public byte[] stated(String text) {
    return pki.pki.leader.sign(
        new XadesSignatures(), SignedStatement.unsigned(text), SigningOptions.at(TestPki.NOW));
  }

  /** Who may sign beside: one of ours, one of another authority, one whose certificate ended. */
  public enum Signer {
    OURS,
    STRANGER,
    REVOKED,
    EXPIRED
  }

  /** Signed beside the content at level T. */
  public byte[] beside(byte[] content, Signer signer, Path data) {
    return new CadesSignatures()
        .extend(beside(content, signer), SignatureLevel.T, pki.sources(data));
  }

  /** Signed beside the content at level B. */
  public byte[] beside(byte[] content, Signer signer) {
    return key(signer).sign(new CadesSignatures(), content, SigningOptions.at(TestPki.NOW));
  }

  private TestPki.Signer key(Signer signer) {
    return switch (signer) {
      case OURS -> pki.pki.leader;
      case STRANGER -> TestPki.STRANGER.leader;
      case REVOKED -> pki.revoked;
      case EXPIRED -> pki.expired;
    };
  }

  /** The trusted root, DER. */
  public byte[] root() {
    return encoded(pki.pki.root.certificate());
  }

  /** The issuing authority, DER. */
  public byte[] authority() {
    return encoded(pki.pki.issuing.certificate());
  }

  /** The revocation list, DER. */
  public byte[] list() {
    try {
      return pki.revocationList().getEncoded();
    } catch (IOException | CRLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a portal trusts here. */
  public TrustedAuthorities trust() {
    return pki.trust();
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
