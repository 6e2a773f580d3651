package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody opened the dossier.
 *
 * @param who name of the person, or of the job for the system
 * @param agency short name of the body, null for the system
 * @param door through which door
 * @param purpose what for, in words
 */
public record ReadEntry(Instant at, String who, String agency, String door, Sentence purpose)
    implements Serializable {}
