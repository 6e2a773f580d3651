package vn.motcua.dossier;

import java.time.Instant;

/** Fired in the receiving transaction. */
public record DossierReceived(
    DossierFacts dossier, String code, Instant receivedAt, Instant dueAt) {}
