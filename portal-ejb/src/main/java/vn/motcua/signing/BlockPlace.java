package vn.motcua.signing;

/**
 * Where the visible block of a signature stands, in millimetres from the page's top left corner.
 *
 * @param page from 1; −1 is the last page
 */
public record BlockPlace(int page, float left, float top, float width, float height) {
  /** The last page, whatever its number. */
  public static final int LAST_PAGE = -1;

  public BlockPlace {
    if (width <= 0 || height <= 0 || page == 0) {
      throw new IllegalArgumentException("a visible block needs a page and a size");
    }
  }
}
