package vn.motcua.dossier;

import java.time.Instant;

/** Fired in the filing transaction: observers make what must exist when the page redirects. */
public record DossierFiled(DossierFacts dossier, Instant filedAt) {}
