package vn.motcua.result;

import vn.motcua.signing.BlockPlace;

/**
 * The signature that an agency sets behind its leader's.
 *
 * @param place of its seal, over the signer's block
 */
public record AgencySignature(long agencyId, BlockPlace place) {}
