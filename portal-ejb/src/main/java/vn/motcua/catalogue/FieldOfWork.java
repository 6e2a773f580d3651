package vn.motcua.catalogue;

/**
 * The field a procedure belongs to. {@code key} is ours and stands in addresses; {@code code} is
 * the official field code, null where it is not known.
 */
public record FieldOfWork(String key, String code, Words name) {}
