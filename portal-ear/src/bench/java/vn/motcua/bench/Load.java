package vn.motcua.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Readers who ask for a page over and over, each over a connection of his own. */
final class Load {
  /** Readers at the same time. */
  static final int CONNECTIONS = 8;

  private final URI server;

  Load(String address) {
    server = URI.create(address);
  }

  /**
   * What some seconds of load gave.
   *
   * @param nanos how long each answer took
   */
  record Round(double perSecond, long[] nanos) {}

  /** A page's body. */
  byte[] fetch(String path) throws IOException {
    try (var connection = new KeptConnection(server)) {
      return connection.get(path);
    }
  }

  /** Reads the pages in turn for a while; {@code {n}} in a path is another number each time. */
  Round round(List<String> paths, Duration time) throws InterruptedException, ExecutionException {
    ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long start = System.nanoTime();
      List<Callable<long[]>> work = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        int first = i;
        work.add(() -> read(paths, first, start + time.toNanos()));
      }
      LongStream all = LongStream.empty();
      for (Future<long[]> reader : readers.invokeAll(work)) {
        all = LongStream.concat(all, LongStream.of(reader.get()));
      }
      double seconds = (double) (System.nanoTime() - start) / Duration.ofSeconds(1).toNanos();
      long[] nanos = all.toArray();
      return new Round(nanos.length / seconds, nanos);
    } finally {
      readers.shutdownNow();
    }
  }

  private long[] read(List<String> paths, int first, long end) throws IOException {
    LongStream.Builder nanos = LongStream.builder();
    try (var connection = new KeptConnection(server)) {
      int turn = first;
      for (long begun = System.nanoTime(); begun < end; turn++) {
        String path = paths.get(turn % paths.size());
        connection.get(path.replace("{n}", Long.toString(begun)));
        long now = System.nanoTime();
        nanos.add(now - begun);
        begun = now;
      }
    }
    return nanos.build().toArray();
  }
}
