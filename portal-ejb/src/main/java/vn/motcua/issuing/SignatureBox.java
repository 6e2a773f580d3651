package vn.motcua.issuing;

import java.io.Serializable;
import vn.motcua.signing.BlockPlace;

/**
 * The place a template leaves for the visible block of a signature, in millimetres from the top
 * left corner of the page.
 *
 * @param page from 1
 */
public record SignatureBox(int page, float left, float top, float width, float height)
    implements Serializable {

  /** The same place in the words of signing. */
  public BlockPlace place() {
    return new BlockPlace(page, left, top, width, height);
  }
}
