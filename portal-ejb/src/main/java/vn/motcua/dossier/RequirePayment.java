package vn.motcua.dossier;

import java.time.Instant;

/** Ask for a payment before going on (to status 6). */
public record RequirePayment(
    String key, String publicId, long version, String reason, Instant payBy) {}
