package vn.motcua.dossier;

import java.io.Serializable;

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
    implements Serializable {}
