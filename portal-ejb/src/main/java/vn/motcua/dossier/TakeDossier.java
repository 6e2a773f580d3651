package vn.motcua.dossier;

/** Take a dossier that nobody has. */
public record TakeDossier(String key, String publicId, long version) {}
