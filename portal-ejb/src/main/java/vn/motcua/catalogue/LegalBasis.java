package vn.motcua.catalogue;

import java.time.LocalDate;

/** A text the procedure rests on; {@code issued} is null where the date was not seen. */
public record LegalBasis(String number, Words name, LocalDate issued, Words note) {}
