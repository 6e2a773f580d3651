package vn.motcua.issuing;

import java.util.List;

/**
 * Lines of the register of certified copies, the latest first.
 *
 * @param next where the following page begins, null on the last
 */
public record CopyPage(List<CertifiedCopy> items, String next) {
  public CopyPage {
    items = List.copyOf(items);
  }
}
