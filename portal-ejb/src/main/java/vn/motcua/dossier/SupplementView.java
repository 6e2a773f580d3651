package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A request for corrections.
 *
 * @param answerBy end of the term
 * @param beforeReceipt asked by the desk before receipt
 * @param rule PAUSE or RESTART of the clock, null before receipt
 * @param answeredAt null while open
 */
public record SupplementView(
    Instant askedAt,
    Instant answerBy,
    String askedBy,
    String askedByTitle,
    String agency,
    String message,
    boolean beforeReceipt,
    String rule,
    Instant answeredAt,
    List<Item> items)
    implements Serializable {
  public SupplementView {
    items = List.copyOf(items);
  }

  /**
   * One point.
   *
   * @param target {@code page.field} or paper key
   * @param label of the revision
   * @param oldValue answer as text, or names of files handed in before
   * @param raw answer as value, null for papers
   * @param newFiles files attached as answer so far
   */
  public record Item(
      SupplementItem.Kind kind,
      String target,
      String label,
      String note,
      String oldValue,
      Object raw,
      List<PaperFile> oldFiles,
      List<PaperFile> newFiles)
      implements Serializable {
    public Item {
      oldFiles = List.copyOf(oldFiles);
      newFiles = List.copyOf(newFiles);
    }
  }
}
