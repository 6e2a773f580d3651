package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/** A dossier is received: it has its code and its due date. */
public record AcceptedDossier(String publicId, String code, Instant receivedAt, Instant dueAt)
    implements Serializable {}
