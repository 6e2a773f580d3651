package vn.motcua.result;

/**
 * Attach a file to a result that is being drafted.
 *
 * @param dossierPublicId the dossier decided on
 * @param version of the result as shown
 * @param title what it is, as the applicant reads it
 * @param file a PDF, neither signed nor encrypted
 */
public record AttachAnnex(String dossierPublicId, long version, String title, byte[] file) {
  @Override
  public String toString() {
    return "AttachAnnex[" + dossierPublicId + "]";
  }
}
