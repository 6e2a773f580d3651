package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file handed in.
 *
 * @param publicId names it in {@link DossierPapers#open}
 * @param size bytes
 * @param supplement it answers a supplement
 */
public record PaperFile(
    String publicId,
    String fileName,
    String mediaType,
    long size,
    int pages,
    Instant attachedAt,
    boolean supplement)
    implements Serializable {}
