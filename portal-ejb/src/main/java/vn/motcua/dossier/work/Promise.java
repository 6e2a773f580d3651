package vn.motcua.dossier.work;

import java.time.Instant;
import vn.motcua.dossier.DueExplanation;

/** A due date with its reasons. */
public record Promise(Instant dueAt, DueExplanation explanation) {}
