package vn.motcua.dossier;

import java.io.Serializable;

/**
 * Who files for whom, as shown to people.
 *
 * @param submitterIdentity masked for everyone but the submitter
 * @param subjectIdentity masked for everyone but the applicant
 */
public record PartiesView(
    String submitterName,
    String submitterIdentity,
    Capacity capacity,
    String evidence,
    String subjectName,
    String subjectIdentity,
    Long businessId,
    String businessName,
    String phone,
    String email)
    implements Serializable {}
