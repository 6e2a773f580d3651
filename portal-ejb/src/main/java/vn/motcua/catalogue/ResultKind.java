package vn.motcua.catalogue;

import java.util.List;

/**
 * What the applicant receives.
 *
 * @param template name of the document template
 * @param symbol the letters after the number, such as TLKS in 312/TLKS
 * @param signingRole role that signs
 * @param agencySeal whether the agency's own signature follows the signer's
 */
public record ResultKind(
    String key,
    Words name,
    String template,
    String symbol,
    String signingRole,
    boolean agencySeal,
    List<ResultField> structuredFields) {

  public ResultKind {
    structuredFields = structuredFields == null ? List.of() : List.copyOf(structuredFields);
  }
}
