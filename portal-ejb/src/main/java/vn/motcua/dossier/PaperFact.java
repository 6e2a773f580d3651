package vn.motcua.dossier;

import java.io.Serializable;
import vn.motcua.document.FileNames;
import vn.motcua.document.StoredFile;
import vn.motcua.shared.PublicId;

/**
 * One file handed in for one paper.
 *
 * @param paperKey key of the paper in the revision
 * @param size bytes
 * @param pages pages of a PDF, 1 for a picture
 */
public record PaperFact(
    String publicId,
    String paperKey,
    String fileName,
    String sha256,
    String mediaType,
    long size,
    int pages)
    implements Serializable {

  /** A new file of a paper under a name that may be shown. */
  static PaperFact of(String paperKey, String fileName, StoredFile stored) {
    return new PaperFact(
        PublicId.random(),
        paperKey,
        FileNames.clean(fileName, stored.mediaType()),
        stored.sha256(),
        stored.mediaType(),
        stored.size(),
        stored.pages());
  }
}
