package vn.motcua.catalogue;

/** One choice: the value kept in the answers and the words beside it. */
public record FieldOption(String value, Words label, Words hint) {}
