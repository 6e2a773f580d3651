package vn.motcua.issuing.copies;

/**
 * A copy about to be numbered.
 *
 * @param agencyId who signed it
 * @param citizenId whom it is made for, null if the register of citizens does not know him
 */
public record NewCopy(long agencyId, String title, String askedBy, Long citizenId) {}
