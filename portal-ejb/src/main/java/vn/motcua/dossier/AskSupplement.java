package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * Ask the applicant for corrections; form 02 follows.
 *
 * @param items what is to be corrected, at least one
 * @param message general reason
 * @param answerBy last day to answer, end of office hours; null = the revision's limit
 */
public record AskSupplement(
    String key,
    String publicId,
    long version,
    List<SupplementItem> items,
    String message,
    LocalDate answerBy) {
  public AskSupplement {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
