package vn.motcua.dossier;

import java.io.InputStream;

/**
 * Hand in one file for one paper of a draft or of an open supplement.
 *
 * @param fileName as the person's machine calls it; only its last part is kept, cleaned
 * @param content read once, up to the limit of the document store; the caller closes it
 */
public record AttachPaper(String publicId, String paperKey, String fileName, InputStream content) {}
