package vn.motcua.archive;

import java.time.Instant;
import vn.motcua.signing.SignatureLevel;

/**
 * What an archive says of itself.
 *
 * @param level of its own signature: one that claims T and has no time-stamp was tampered with
 */
record ArchiveTerms(Instant madeAt, SignatureLevel level) {}
