package vn.motcua.catalogue;

/**
 * What a publication did.
 *
 * @param fresh false when the latest revision already said the same
 */
public record PublishedRevision(long id, String code, int number, String digest, boolean fresh) {}
