package vn.motcua.issuing;

import java.time.LocalDate;

/**
 * What is looked for in the register of certified copies.
 *
 * @param number {@code 05/SY} or {@code 5}; null for any
 * @param from first day in Vietnam, null for any
 * @param until last day in Vietnam, null for any
 * @param after {@link CopyPage#next} of the page before, null for the first
 * @param rows most lines wanted
 */
public record CopyQuery(String number, LocalDate from, LocalDate until, String after, int rows) {}
