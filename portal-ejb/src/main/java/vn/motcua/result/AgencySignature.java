package vn.motcua.result;

import java.util.List;
import vn.motcua.signing.BlockPlace;

/**
 * What an agency signs after its leader.
 *
 * @param place of its seal, over the signer's block; null where the paper has no place for one
 * @param annexes files that go with the paper, which the agency signs alone
 */
public record AgencySignature(long agencyId, BlockPlace place, List<AnnexToSign> annexes) {
  public AgencySignature {
    annexes = List.copyOf(annexes);
  }
}
