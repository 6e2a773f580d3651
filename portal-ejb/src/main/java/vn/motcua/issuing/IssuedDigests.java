package vn.motcua.issuing;

/**
 * What the register keeps to recognise a paper again; all SHA-256 as 64 lower-case hexadecimal
 * digits.
 *
 * @param unsignedSha256 of the PDF as rendered, null if it was not rendered here
 * @param unsignedLength of the same, bytes
 * @param sha256 of the final PDF
 * @param envelopeSha256 of the signed XML, null if there is none
 */
public record IssuedDigests(
    String unsignedSha256, long unsignedLength, String sha256, String envelopeSha256) {}
