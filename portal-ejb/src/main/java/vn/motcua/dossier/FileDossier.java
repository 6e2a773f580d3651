package vn.motcua.dossier;

/**
 * File a draft.
 *
 * @param key once-only key of the page
 * @param version of the draft as it was checked
 * @param declared the declaration was ticked
 * @param noticeVersion version of the personal-data notice that was shown
 */
public record FileDossier(
    String key, String publicId, long version, boolean declared, String noticeVersion) {}
