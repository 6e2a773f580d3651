package vn.motcua.signing.cades;

import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.jcajce.io.OutputStreamFactory;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.motcua.signing.SignatureEngine;

/**
 * Verifies a signature of a CMS by a key, once. The library's own verifier does each twice, a
 * second time with the digest alone, in case it is asked for that later.
 */
public final class OnceVerified implements ContentVerifierProvider {
  private final PublicKey key;

  private OnceVerified(PublicKey key) {
    this.key = key;
  }

  /** Verifies under this key. */
  public static SignerInformationVerifier by(PublicKey key) throws OperatorCreationException {
    return new SignerInformationVerifier(
        new DefaultCMSSignatureAlgorithmNameGenerator(),
        new DefaultSignatureAlgorithmIdentifierFinder(),
        new OnceVerified(key),
        new JcaDigestCalculatorProviderBuilder().build());
  }

  @Override
  public boolean hasAssociatedCertificate() {
    return false;
  }

  @Override
  public X509CertificateHolder getAssociatedCertificate() {
    return null;
  }

  @Override
  public ContentVerifier get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
    try {
      String name = new DefaultSignatureNameFinder().getAlgorithmName(algorithm);
      Signature signature = SignatureEngine.of(name);
      signature.initVerify(key);
      return new Verifier(algorithm, signature, OutputStreamFactory.createStream(signature));
    } catch (GeneralSecurityException e) {
      throw new OperatorCreationException("no such signature, or not by this key", e);
    }
  }

  private record Verifier(AlgorithmIdentifier algorithm, Signature signature, OutputStream content)
      implements ContentVerifier {
    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public boolean verify(byte[] value) {
      try {
        return signature.verify(value);
      } catch (SignatureException malformed) {
        return false;
      }
    }
  }
}
