package vn.motcua.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** From a first day to a last day, both included; an open end is null. */
@Embeddable
public class Validity implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  protected Validity() {}

  /**
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public Validity(LocalDate from, LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("validity ends before it begins");
    }
    this.from = Objects.requireNonNull(from);
    this.to = to;
  }

  /** Valid from a day on, without an end. */
  public static Validity since(LocalDate from) {
    return new Validity(from, null);
  }

  public LocalDate from() {
    return from;
  }

  /** The last day, or null. */
  public LocalDate to() {
    return to;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether some day lies in both. */
  public boolean overlaps(Validity other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  /** The same beginning with another last day. */
  public Validity endingOn(LocalDate last) {
    return new Validity(from, last);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Validity that
        && Objects.equals(from, that.from)
        && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  @Override
  public String toString() {
    return from + "/" + (to == null ? "" : to);
  }
}
