package vn.motcua.evidence;

/** A key somewhere that signs with ECDSA on P-256 over SHA-256. */
public interface StatementSigner {
  /** The public key as an uncompressed point (SEC 1, section 2.3.3), 65 bytes. */
  byte[] point();

  /** The signature as r and s, 32 bytes each. */
  byte[] sign(byte[] toBeSigned);
}
