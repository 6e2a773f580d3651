package vn.motcua.catalogue;

/** One of the cases a procedure distinguishes, with its own processing time. */
public record ProcedureCase(String code, Words name, TimeLimit time) {}
