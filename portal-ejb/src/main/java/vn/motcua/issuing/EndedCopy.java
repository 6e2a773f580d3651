package vn.motcua.issuing;

import java.io.Serializable;
import java.time.Instant;

/**
 * Why a certified copy counts no more.
 *
 * @param officer who had it taken back
 * @param noticeId names the signed notice in {@link CertifiedCopies#open}
 * @param notice its number, {@code 02/TB-TH}
 */
public record EndedCopy(
    Instant endedAt, String reason, String officer, String noticeId, String notice)
    implements Serializable {}
