package vn.motcua.dossier;

import java.util.Map;

/**
 * Keep the answers of one page of a draft, complete or not.
 *
 * @param pageKey page of the revision's form, or {@code _delivery}, {@code _fee}
 * @param baseVersion version of the page as it was shown; 0 if it had never been saved
 * @param values field key and value; null clears the answer
 */
public record SavePage(
    String publicId, String pageKey, long baseVersion, Map<String, Object> values) {}
