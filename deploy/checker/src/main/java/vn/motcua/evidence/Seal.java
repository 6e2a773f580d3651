package vn.motcua.evidence;

import java.time.Instant;

/**
 * What an agency signs once for many small papers.
 *
 * @param agency code of the agency, {@code H99.12}
 * @param made when
 * @param leaves how many papers
 * @param root of the tree over the texts of the papers, 64 hexadecimal digits
 */
public record Seal(String agency, Instant made, int leaves, String root) {
  /** Name of the text's form. */
  public static final String FORM = "motcua-seal-1";

  public Seal {
    Sha256.bytes(root);
  }

  /** The text that is signed. */
  public String text() {
    return FORM
        + "\nagency="
        + agency
        + "\nmade="
        + made
        + "\nleaves="
        + leaves
        + "\nroot="
        + root
        + "\n";
  }

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException if it has not exactly this form
   */
  public static Seal read(String text) {
    return Lines.read(
        FORM,
        text,
        lines ->
            new Seal(
                lines.next("agency"),
                Instant.parse(lines.next("made")),
                Integer.parseInt(lines.next("leaves")),
                lines.next("root")),
        Seal::text);
  }
}
