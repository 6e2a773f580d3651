package vn.motcua.result;

/**
 * Lay the draft before the leader.
 *
 * @param key once-only key of the page
 * @param version of the result as shown
 * @param note for the leader, may be null
 */
public record SubmitResult(String key, String dossierPublicId, long version, String note) {}
