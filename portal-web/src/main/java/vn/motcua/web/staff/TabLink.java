package vn.motcua.web.staff;

/** A tab of a list. */
public record TabLink(String text, String count, String address, boolean here, boolean late) {}
