package vn.motcua.issuing;

import java.io.Serializable;
import java.time.Instant;

/**
 * The paper by which another was taken back: the leader's decision on a result and its annexes, or
 * the agency's notice on a certified copy.
 *
 * @param kind {@link PaperKind#REVOCATION} or {@link PaperKind#COPY_REVOCATION}
 * @param number as printed on it
 * @param issuedAt when it was handed out
 */
public record EndingPaper(PaperKind kind, String number, Instant issuedAt)
    implements Serializable {}
