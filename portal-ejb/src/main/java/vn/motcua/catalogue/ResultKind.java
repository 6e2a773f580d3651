package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the applicant receives.
 *
 * @param template name of the document template
 * @param symbol the letters after the number, such as TLKS in 312/TLKS
 * @param signingRole role that signs
 * @param agencySeal whether the agency's own signature follows the signer's
 * @param holder keys of the fields that name whom the result is about, a person or an organisation:
 *     the first one that has a value; empty in revisions published before there was this, which
 *     mean the dossier's subject
 */
public record ResultKind(
    String key,
    Words name,
    String template,
    String symbol,
    String signingRole,
    boolean agencySeal,
    List<String> holder,
    List<ResultField> structuredFields) {

  public ResultKind {
    holder = holder == null ? List.of() : List.copyOf(holder);
    structuredFields = structuredFields == null ? List.of() : List.copyOf(structuredFields);
  }

  /** The field of this key. */
  public Optional<ResultField> field(String key) {
    return structuredFields.stream().filter(field -> field.key().equals(key)).findFirst();
  }
}
