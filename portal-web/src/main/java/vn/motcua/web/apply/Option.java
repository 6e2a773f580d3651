package vn.motcua.web.apply;

import java.io.Serializable;

/** One choice of a page: what is sent, what is read, what is said beside it. */
public record Option(String value, String label, String hint) implements Serializable {}
