package vn.motcua.result;

/**
 * Take an annex away again.
 *
 * @param dossierPublicId the dossier decided on
 * @param version of the result as shown
 * @param annex its public id
 */
public record DetachAnnex(String dossierPublicId, long version, String annex) {}
