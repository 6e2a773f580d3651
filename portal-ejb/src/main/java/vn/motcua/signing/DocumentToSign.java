package vn.motcua.signing;

/**
 * One document of a signing act.
 *
 * @param name the caller's name for it, comes back in the set
 * @param content rendered PDF or envelope, unsigned, or signed by who signs before
 * @param place of the visible block, null for none; PDF only
 * @param block what is to stand there
 * @param signerTitle position as it is to stand in the block, null for the certificate's
 */
public record DocumentToSign(
    String name,
    DocumentFormat format,
    byte[] content,
    BlockPlace place,
    Block block,
    String signerTitle) {
  /** Whose block it is (NĐ 30/2020, Phụ lục I). */
  public enum Block {
    /** The signer's. */
    SIGNER,
    /** The seal of an organisation. */
    SEAL
  }

  /** An envelope to be signed as XAdES. */
  public static DocumentToSign xml(String name, byte[] content) {
    return new DocumentToSign(name, DocumentFormat.XML, content, null, null, null);
  }

  /** Bytes to be signed beside them. */
  public static DocumentToSign detached(String name, byte[] content) {
    return new DocumentToSign(name, DocumentFormat.DETACHED, content, null, null, null);
  }

  /** A PDF with the signer's block. */
  public static DocumentToSign pdf(
      String name, byte[] content, BlockPlace place, String signerTitle) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, Block.SIGNER, signerTitle);
  }

  /** A PDF with an organisation's seal. */
  public static DocumentToSign seal(String name, byte[] content, BlockPlace place) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, Block.SEAL, null);
  }
}
