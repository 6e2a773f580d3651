package vn.motcua.dossier;

import java.io.Serializable;

/**
 * One point to correct.
 *
 * @param target page and field ({@code page.field}) of an answer, or key of a paper
 * @param note what to do, in words for the applicant
 */
public record SupplementItem(Kind kind, String target, String note) implements Serializable {

  /** An answer of the form or a paper. */
  public enum Kind {
    FIELD,
    PAPER
  }
}
