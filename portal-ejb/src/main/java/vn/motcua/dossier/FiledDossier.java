package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/** A dossier is filed; the submission number is all its owner needs. */
public record FiledDossier(String publicId, String submissionNumber, Instant filedAt)
    implements Serializable {}
