package vn.motcua.shared;

import java.util.function.Supplier;

/** Steps that are undone when what follows them fails. */
public final class Undo {
  private Undo() {}

  /**
   * Does the work, and undoes what came before it if the work fails.
   *
   * @return what the work returns
   */
  public static <T> T unlessDone(Supplier<T> work, Runnable undo) {
    boolean done = false;
    try {
      T answer = work.get();
      done = true;
      return answer;
    } finally {
      if (!done) {
        undo.run();
      }
    }
  }
}
