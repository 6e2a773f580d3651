package vn.motcua.signing;

/**
 * One document of a signing act.
 *
 * @param name the caller's name for it, comes back in the set
 * @param content rendered PDF or envelope, unsigned, or signed by who signs before
 * @param place of the visible block, null for none; PDF only
 * @param block what is to stand there
 * @param title position as it is to stand in the block, null for the certificate's; the form of a
 *     copy; on an annex the number of its paper
 */
public record DocumentToSign(
    String name,
    DocumentFormat format,
    byte[] content,
    BlockPlace place,
    Block block,
    String title) {
  /** Whose block it is (NĐ 30/2020, Phụ lục I). */
  public enum Block {
    /** The signer's. */
    SIGNER,
    /** The seal of an organisation. */
    SEAL,
    /** Number of the paper and time on a separate annex, top right on its first page. */
    ANNEX,
    /** Form, agency and time on a certified copy, at the same place. */
    COPY
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
  public static DocumentToSign pdf(String name, byte[] content, BlockPlace place, String title) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, Block.SIGNER, title);
  }

  /** A PDF that an organisation certifies as a copy. */
  public static DocumentToSign copy(String name, byte[] content, BlockPlace place, CopyForm form) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, Block.COPY, form.words());
  }

  /** A PDF that goes with the paper of this number. */
  public static DocumentToSign annex(String name, byte[] content, BlockPlace place, String number) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, Block.ANNEX, number);
  }

  /** A PDF with an organisation's seal. */
  public static DocumentToSign seal(String name, byte[] content, BlockPlace place) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, Block.SEAL, null);
  }
}
