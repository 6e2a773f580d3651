package vn.motcua.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import vn.motcua.shared.VietText;

/** How long it takes to take the tones off a procedure's name, as each search does. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FoldingJmh {
  /** One name. */
  @Benchmark
  public String fold() {
    return VietText.fold("Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới");
  }
}
