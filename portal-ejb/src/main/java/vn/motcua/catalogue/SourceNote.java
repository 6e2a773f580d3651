package vn.motcua.catalogue;

/**
 * Where a part of the revision comes from and whether it was compared with the text in force.
 *
 * @param part name of the part: time, fees, papers, form, steps, process, authority or results
 */
public record SourceNote(String part, boolean verified, Words note) {}
