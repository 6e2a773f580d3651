package vn.motcua.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Middles and tails of what was measured. */
public final class Quantile {
  private Quantile() {}

  /** The value that 95 of 100 do not exceed, in milliseconds. */
  public static double p95Millis(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int place = (int) Math.ceil(sorted.length * 0.95) - 1;
    return (double) sorted[place] / TimeUnit.MILLISECONDS.toNanos(1);
  }

  /** The middle of some values. */
  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
