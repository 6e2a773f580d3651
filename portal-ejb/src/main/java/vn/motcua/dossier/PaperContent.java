package vn.motcua.dossier;

import java.io.InputStream;

/**
 * A file to be sent to the one who asked.
 *
 * @param content to be closed by the receiver
 * @param size bytes
 */
public record PaperContent(String fileName, String mediaType, long size, InputStream content) {}
