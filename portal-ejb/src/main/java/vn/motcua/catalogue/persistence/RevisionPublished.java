package vn.motcua.catalogue.persistence;

/** A revision was published; told when the transaction has succeeded. */
public record RevisionPublished(String code) {}
