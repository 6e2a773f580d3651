package vn.motcua.dossier.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How a clock goes on after it stood still.
 *
 * @param dueAt new end of the term
 * @param paused office time that did not count
 */
public record Restarted(Instant dueAt, Duration paused) {}
