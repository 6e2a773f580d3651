package vn.motcua.shared.outbox;

import java.time.Instant;

/** A message that has not been delivered yet, as the person sees it who looks after connections. */
public record OutboxTrouble(
    long id,
    String kind,
    String handler,
    Long ownerAgencyId,
    int attempts,
    Instant createdAt,
    Instant nextTryAt,
    boolean stuck,
    String lastError) {}
