package vn.motcua.document;

import java.util.Set;

/**
 * What content a door takes in.
 *
 * @param mediaTypes allowed kinds, judged by content
 * @param maxPages most pages of a PDF
 * @param maxPixels most pixels of an image, width × height
 * @param inspected whether the inside of the file is looked at; false only for files that we made
 *     ourselves
 */
public record ContentPolicy(
    Set<String> mediaTypes, int maxPages, long maxPixels, boolean inspected) {
  public static final String PDF = "application/pdf";
  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";
  public static final String XML = "application/xml";

  /** 20 MB, the limit of one uploaded paper. */
  public static final long UPLOAD_LIMIT = 20L * 1024 * 1024;

  /**
   * A paper of a person: PDF, JPEG or PNG. A PDF has at most 500 pages, no password, no script, no
   * command that starts a program and no file inside; an image at most 64 million pixels, told from
   * its header before anything is decoded.
   */
  public static final ContentPolicy UPLOADED_PAPER =
      new ContentPolicy(Set.of(PDF, JPEG, PNG), 500, 64_000_000L, true);

  /** A paper this portal made: a PDF or a signed XML, taken as it is. */
  public static final ContentPolicy ISSUED_PAPER =
      new ContentPolicy(Set.of(PDF, XML), Integer.MAX_VALUE, 0, false);

  public ContentPolicy {
    mediaTypes = Set.copyOf(mediaTypes);
  }

  /** Whether this kind of content is taken in. */
  public boolean allows(String mediaType) {
    return mediaTypes.contains(mediaType);
  }
}
