package vn.motcua.dossier;

import java.io.Serializable;

/**
 * Who files, in what right, for whom.
 *
 * @param businessId company or household business, null for a person's own affair
 * @param evidence what the capacity rests on: number of a mandate, kinship, paper
 * @param subjectName person or body the dossier is about
 * @param subjectIdentity identity number or business code, null if it has none yet
 */
public record DossierParties(
    Long submitterAccountId,
    Long submitterCitizenId,
    String submitterName,
    Capacity capacity,
    String evidence,
    Long businessId,
    String subjectName,
    String subjectIdentity)
    implements Serializable {}
