/**
 * Checks an archive of a dossier (ASiC-E with CAdES) with nothing but Java: the signature over the
 * manifest and its time-stamp, every file's digest, the history, what the register says of the
 * papers handed out, and the signatures in these.
 *
 * <p>It asks no network: whom the reader trusts he says himself, and revocation is what the lists
 * inside the archive say.
 */
package vn.motcua.evidence.archive;
