package vn.motcua.result;

import java.io.Serializable;
import java.util.List;

/**
 * A page of results that wait for the leader, earliest due first.
 *
 * @param total all that wait
 */
public record ApprovalPage(List<ApprovalItem> items, long total) implements Serializable {
  public ApprovalPage {
    items = List.copyOf(items);
  }
}
