package vn.motcua.signing;

import java.io.Serializable;
import java.time.Instant;

/**
 * From when to when a picture was seen in the blocks of its holder's signatures.
 *
 * @param until null while it is
 */
public record PicturePeriod(Instant from, Instant until) implements Serializable {}
