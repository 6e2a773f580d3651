package vn.motcua.fee;

import java.time.Instant;

/**
 * Money held that settles nothing, as the person sees it who has to give it back.
 *
 * @param provider VNPAY, BANK, or null for the counter
 * @param description text of the transfer
 * @param orderPublicId order it came for, null if unmatched
 * @param dossierPublicId dossier of that order
 * @param settledAt null while open
 */
public record RefundRow(
    String publicId,
    RefundKind kind,
    String provider,
    String transactionId,
    long amount,
    String description,
    String orderPublicId,
    String dossierPublicId,
    Instant noticedAt,
    Instant settledAt,
    String note) {}
