package vn.motcua.issuing;

import java.time.Instant;

/**
 * A signed list as everybody may fetch it.
 *
 * @param number grows with every list of its kind
 * @param content COSE_Sign1, see {@code docs/evidence-offline.md}
 */
public record PublishedList(long number, Instant issuedAt, Instant renewAt, byte[] content) {}
