package vn.motcua.dossier;

/**
 * An officer's word on one paper or on the form itself.
 *
 * @param paperKey key of a paper in the revision, or {@code _form}
 * @param verdict null takes it back
 */
public record ExaminePaper(String publicId, String paperKey, PaperVerdict verdict, String note) {}
