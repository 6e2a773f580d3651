package vn.motcua.document;

import java.io.Serializable;

/**
 * A file that is kept.
 *
 * @param sha256 digest of the bytes, 64 lower-case hexadecimal digits; also the file's name
 * @param size length in bytes
 * @param mediaType kind by content, never by name
 * @param pages pages of a PDF, 1 for an image, 0 where pages mean nothing
 */
public record StoredFile(String sha256, long size, String mediaType, int pages)
    implements Serializable {}
