package vn.motcua.signing.demo;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** Kinds of key the demonstration's authority makes. */
public enum KeyKind {
  RSA_2048("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4)),
  RSA_3072("RSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4)),
  P_256("EC", new ECGenParameterSpec("secp256r1"));

  private final String family;
  private final AlgorithmParameterSpec parameters;

  KeyKind(String family, AlgorithmParameterSpec parameters) {
    this.family = family;
    this.parameters = parameters;
  }

  /** A fresh pair. */
  public KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
      generator.initialize(parameters);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
