package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file handed in.
 *
 * @param publicId names it in {@link DossierPapers#open}
 * @param size bytes
 * @param supplement it answers a supplement
 * @param origin where it comes from if it was used again, null if it was sent
 */
public record PaperFile(
    String publicId,
    String fileName,
    String mediaType,
    long size,
    int pages,
    Instant attachedAt,
    boolean supplement,
    PaperOrigin origin)
    implements Serializable {

  /** Whether it is a photo, which can be joined with others. */
  public boolean photo() {
    return mediaType.startsWith("image/");
  }
}
