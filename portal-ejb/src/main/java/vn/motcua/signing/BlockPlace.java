package vn.motcua.signing;

/**
 * Where the visible block of a signature stands, in millimetres from the page's top left corner.
 *
 * @param page from 1; −1 is the last page
 * @param clear how much on its left text leaves free, because a seal will lie over it
 */
public record BlockPlace(int page, float left, float top, float width, float height, float clear) {
  /** The last page, whatever its number. */
  public static final int LAST_PAGE = -1;

  public BlockPlace {
    if (width <= 0 || height <= 0 || page == 0 || clear < 0 || clear >= width) {
      throw new IllegalArgumentException("a visible block needs a page and a size");
    }
  }

  /** A block that nothing will lie over. */
  public BlockPlace(int page, float left, float top, float width, float height) {
    this(page, left, top, width, height, 0);
  }

  /** The same block, whose text keeps clear of what will lie over its left. */
  public BlockPlace clearOf(BlockPlace seal) {
    float covered = Math.max(0, seal.left + seal.width - left);
    return new BlockPlace(page, left, top, width, height, Math.min(covered, width / 2));
  }
}
