package vn.motcua.issuing;

import java.io.InputStream;

/**
 * A paper to be sent to the one who asked.
 *
 * @param content to be closed by the receiver
 * @param size bytes
 */
public record IssuedFile(String fileName, String mediaType, long size, InputStream content) {}
