package vn.motcua.dossier;

import java.io.Serializable;

/** Where a dossier stands after a command. */
public record MovedDossier(String publicId, DossierStatus status, long version)
    implements Serializable {}
