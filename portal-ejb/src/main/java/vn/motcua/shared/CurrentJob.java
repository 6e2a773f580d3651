package vn.motcua.shared;

import java.util.concurrent.Callable;

/**
 * Name of the job that works on this thread, so that rows written by the system say which part of
 * it.
 */
public final class CurrentJob {
  private static final ThreadLocal<String> NAME = new ThreadLocal<>();
  private static final String UNNAMED = "portal";

  private CurrentJob() {}

  /** The job's name, {@code portal} when none is set. */
  public static String name() {
    String name = NAME.get();
    return name == null ? UNNAMED : name;
  }

  /** Runs the work under the job's name. */
  public static void run(String job, Runnable work) {
    String before = NAME.get();
    NAME.set(job);
    try {
      work.run();
    } finally {
      restore(before);
    }
  }

  /**
   * Runs the action under the job's name.
   *
   * @throws Exception whatever the action throws
   */
  public static <T> T named(String job, Callable<T> action) throws Exception {
    String before = NAME.get();
    NAME.set(job);
    try {
      return action.call();
    } finally {
      restore(before);
    }
  }

  private static void restore(String before) {
    if (before == null) {
      NAME.remove();
    } else {
      NAME.set(before);
    }
  }
}
