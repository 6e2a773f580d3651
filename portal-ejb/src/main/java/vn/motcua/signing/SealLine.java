package vn.motcua.signing;

import java.io.Serializable;
import java.util.List;

/**
 * An agency that signs, and the picture of its seal.
 *
 * @param holder as its certificate names it
 * @param pictures the latest first; empty if it never had one
 */
public record SealLine(long agencyId, String holder, List<PicturePeriod> pictures)
    implements Serializable {
  public SealLine {
    pictures = List.copyOf(pictures);
  }
}
