package vn.motcua.web.apply;

import java.io.Serializable;

/**
 * One choice of a page: what is sent, what is read, what is said beside it.
 *
 * @param end what stands at the end of the line, a price; null for nothing
 */
public record Option(String value, String label, String hint, String end) implements Serializable {

  /** A choice without anything at its end. */
  public Option(String value, String label, String hint) {
    this(value, label, hint, null);
  }
}
