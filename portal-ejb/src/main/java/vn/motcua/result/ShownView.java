package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A code as its owner sees it afterwards.
 *
 * @param publicId names it in {@link ResultShowing#withdraw}
 * @param readings when it was opened, the latest first
 */
public record ShownView(
    String publicId,
    Instant createdAt,
    Instant until,
    boolean once,
    ShownState state,
    List<ShownField> fields,
    List<Instant> readings)
    implements Serializable {
  public ShownView {
    fields = List.copyOf(fields);
    readings = List.copyOf(readings);
  }

  /** Whether it still opens the result. */
  public boolean open() {
    return state == ShownState.OPEN;
  }
}
