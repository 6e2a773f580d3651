package vn.motcua.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Search and procedure page of the shipped portal against bare stateless Faces pages of the same
 * bytes on the same server, in turns, so that what else the machine does falls out of the ratio.
 */
class PublicPagesBench {
  private static final Duration WARM_UP = Duration.ofSeconds(12);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final int ROUNDS = 7;
  private static final double LEAST = 0.6;
  private static final double MOST_MILLIS = 50;

  private final Load load = new Load(System.getProperty("portal.test.url"));

  /** A page of the portal beside its bare twin. */
  private record Pair(String name, String page, String bare) {}

  @Test
  void publicPagesServeNearlyAsManyReadersAsBareOnes()
      throws IOException, InterruptedException, ExecutionException {
    var bare = new BarePages(Path.of(System.getProperty("portal.work"), "server/deployments"));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(pair(bare, "search", "/procedures?q=dang%20ky%20khai%20sinh"));
    pairs.add(pair(bare, "procedure", "/procedure?code=1.001193"));
    bare.deploy();
    for (Pair pair : pairs) {
      int bytes = load.fetch(pair.page()).length;
      assertEquals(bytes, load.fetch(pair.bare()).length, bytes / 100.0);
      load.round(pair.bare(), WARM_UP);
      load.round(pair.page(), WARM_UP);
    }
    for (Pair pair : pairs) {
      measure(pair);
    }
  }

  private Pair pair(BarePages bare, String name, String path) throws IOException {
    return new Pair(name, path, bare.like(name, load.fetch(path)));
  }

  private void measure(Pair pair) throws InterruptedException, ExecutionException {
    double[] ratios = new double[ROUNDS];
    double[] perSecond = new double[ROUNDS];
    double[] bareRate = new double[ROUNDS];
    LongStream nanos = LongStream.empty();
    for (int round = 0; round < ROUNDS; round++) {
      bareRate[round] = load.round(pair.bare(), ROUND).perSecond();
      Load.Round ours = load.round(pair.page(), ROUND);
      perSecond[round] = ours.perSecond();
      ratios[round] = ours.perSecond() / bareRate[round];
      nanos = LongStream.concat(nanos, LongStream.of(ours.nanos()));
    }
    long[] all = nanos.toArray();
    assertTrue(all.length > 0);
    String name = "public " + pair.name() + " page";
    Figures.told(name + ": requests", Quantile.median(perSecond), "/s");
    Figures.told(
        name + ": requests, bare Faces page of the same bytes", Quantile.median(bareRate), "/s");
    Figures.atLeast(name + ": requests against the bare page", LEAST, Quantile.median(ratios), "x");
    tellAnew(name, pair.page() + "&n={n}", Quantile.median(bareRate));
    Figures.atMost(name + ": p95 at 8 connections", MOST_MILLIS, Quantile.p95Millis(all), "ms");
  }

  /** The same page where nobody asked for it before, so that it has to be made. */
  private void tellAnew(String name, String path, double bare)
      throws InterruptedException, ExecutionException {
    load.round(path, WARM_UP);
    Load.Round anew = load.round(path, WARM_UP);
    String made = name + ", made anew for each: ";
    Figures.atLeast(made + "against the bare page", LEAST, anew.perSecond() / bare, "x");
    Figures.atMost(made + "p95", MOST_MILLIS, Quantile.p95Millis(anew.nanos()), "ms");
  }
}
