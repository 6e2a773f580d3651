package vn.motcua.dossier.domain;

import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;

/** A move that was made. */
public record Transition(DossierStatus from, DossierAction action, DossierStatus to) {}
