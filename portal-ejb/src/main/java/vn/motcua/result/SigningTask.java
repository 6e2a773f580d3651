package vn.motcua.result;

import java.util.List;
import vn.motcua.signing.DocumentToSign;

/**
 * What a reservation hands to the key.
 *
 * @param done the answer if this key's act has ended before; then there is nothing to sign
 * @param officerId whose key
 * @param unsignedSha256 digest of the rendered PDF, to recognise this very act again
 */
public record SigningTask(
    SignedResult done,
    String publicId,
    Long officerId,
    String unsignedSha256,
    List<DocumentToSign> documents) {}
