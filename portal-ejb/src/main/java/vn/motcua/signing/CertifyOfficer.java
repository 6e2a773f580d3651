package vn.motcua.signing;

/**
 * Order for an officer's demonstration certificate.
 *
 * @param title position, as it stands in the visible block unless the caller names another
 * @param organisation agency's name
 */
public record CertifyOfficer(
    long officerId, String name, String title, String organisation, char[] pin) {}
