package vn.motcua.dossier;

import java.util.Map;

/**
 * Answer a supplement. Files were attached before through {@link DossierPapers#attach}.
 *
 * @param values new answers of the fields asked for: page key, field key, value
 * @param confirmed the applicant confirmed that all points are answered
 */
public record AnswerSupplement(
    String key,
    String publicId,
    long version,
    Map<String, Map<String, Object>> values,
    boolean confirmed) {}
