package vn.motcua.result;

import vn.motcua.signing.SigningOrder;

/**
 * What a reservation hands to the key.
 *
 * @param done the answer if this key's act has ended before; then there is nothing to sign
 * @param publicId of the result
 * @param unsignedSha256 digest of the rendered decision, to recognise this very act again
 * @param order what may be signed once, and by whom
 * @param agency who signs after that
 */
public record RevocationTask(
    RevokedResult done,
    String publicId,
    String unsignedSha256,
    SigningOrder order,
    AgencySignature agency) {}
