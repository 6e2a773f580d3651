package vn.motcua.issuing.copies;

/**
 * A copy about to be numbered.
 *
 * @param agencyId who signed it
 */
public record NewCopy(long agencyId, String title, String askedBy) {}
