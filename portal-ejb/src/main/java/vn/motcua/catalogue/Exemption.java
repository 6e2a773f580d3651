package vn.motcua.catalogue;

import java.time.LocalDate;

/**
 * A dated ground for paying less.
 *
 * @param rate percent taken off: 100 = nothing to pay
 * @param evidencePaper key of the paper that proves it; null = the office looks it up itself
 * @param to last day, null = open
 */
public record Exemption(
    String code,
    Words label,
    Words hint,
    int rate,
    String evidencePaper,
    LocalDate from,
    LocalDate to,
    Words source) {

  /** True on the days this exemption may be claimed. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
