package vn.motcua.result;

import java.io.Serializable;

/**
 * An annex of a result.
 *
 * @param publicId names it where it is opened or taken away
 * @param size bytes: of the signed file where it was handed out, else of the one attached
 */
public record AnnexView(String publicId, String title, long size, int pages)
    implements Serializable {
  /** The size as people read it, in whole kilobytes, at least one. */
  public long kilobytes() {
    return size / 1024 + 1;
  }
}
