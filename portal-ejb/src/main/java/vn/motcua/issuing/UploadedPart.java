package vn.motcua.issuing;

/** A file to be checked; what kind it is, its content says. Never kept. */
public record UploadedPart(byte[] content) {
  /** Longest PDF, in bytes. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  /** A PDF and its envelope, no more. */
  public static final int MOST_PARTS = 2;
}
