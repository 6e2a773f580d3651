package vn.motcua.issuing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A paper as the owner of its dossier sees it.
 *
 * @param publicId names it in {@link IssuedPapers#open}
 * @param number as printed
 * @param revoked taken back since
 */
public record IssuedPaper(
    String publicId,
    PaperKind kind,
    String number,
    String checkCode,
    Instant issuedAt,
    boolean revoked)
    implements Serializable {
  /** Key of its name in the bundle. */
  public String nameKey() {
    return "issuing.kind." + kind.name();
  }
}
