package vn.motcua.signing;

import java.time.LocalDate;

/**
 * Order to strike an issuing key out.
 *
 * @param key once-only key of the sender
 * @param fingerprint SHA-256 of the key's point, 64 hexadecimal digits
 * @param from first day on which nothing it signed counts any more
 * @param reason why, 1 to 500 characters; administrators read it
 */
public record StrikeKey(String key, String fingerprint, LocalDate from, String reason) {}
