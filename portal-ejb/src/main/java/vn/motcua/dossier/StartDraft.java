package vn.motcua.dossier;

/**
 * Begin a draft.
 *
 * @param key once-only key of the page
 * @param caseCode case of the procedure, null if it has one only
 * @param agencyCode chosen agency in either form, where the competence rule lets one choose; else
 *     null
 * @param businessId company acted for, null if none
 * @param evidence what the capacity rests on, in words; a company's mandate is looked up
 * @param subjectName whom it is for; null means the submitter or the company
 */
public record StartDraft(
    String key,
    String procedureCode,
    String caseCode,
    String agencyCode,
    Capacity capacity,
    Long businessId,
    String evidence,
    String subjectName,
    String subjectIdentity) {

  /** For oneself. */
  public static StartDraft forSelf(
      String key, String procedureCode, String caseCode, String agencyCode) {
    return new StartDraft(
        key, procedureCode, caseCode, agencyCode, Capacity.SELF, null, null, null, null);
  }

  /** For a company by its mandate. */
  public static StartDraft forCompany(
      String key, String procedureCode, String caseCode, String agencyCode, long businessId) {
    return new StartDraft(
        key, procedureCode, caseCode, agencyCode, Capacity.COMPANY, businessId, null, null, null);
  }
}
