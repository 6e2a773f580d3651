package vn.motcua.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Search and procedure pages of the shipped portal against bare stateless Faces pages of the same
 * bytes on the same server, in turns, so that what else the machine does falls out of the ratio.
 * Several questions and procedures are asked in turn, with addresses nobody has used before, and
 * then as several readers ask for the same.
 */
class PublicPagesBench {
  /** Until the compiler is done; a bare page needs less. */
  private static final Duration WARM_UP = Duration.ofSeconds(75);

  private static final Duration WARM_UP_BARE = Duration.ofSeconds(25);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final int ROUNDS = 7;
  private static final double LEAST = 0.6;
  private static final double MOST_MILLIS = 50;
  private static final List<String> QUESTIONS =
      List.of("dang ky khai sinh", "khai", "kết hôn", "đất", "ho kinh doanh", "nước", "");
  private static final List<String> CODES =
      List.of("1.001193", "3.000333", "1.001612", "1.000703", "3.000598");

  private final Load load = new Load(System.getProperty("portal.test.url"));

  /** Pages of the portal beside their bare twins. */
  private record Pair(String name, List<String> pages, List<String> bare) {}

  @Test
  void publicPagesServeNearlyAsManyReadersAsBareOnes()
      throws IOException, InterruptedException, ExecutionException {
    var bare = new BarePages(Path.of(System.getProperty("portal.work"), "server/deployments"));
    Stream<String> questions = QUESTIONS.stream().map(PublicPagesBench::question);
    Stream<String> procedures = CODES.stream().map(code -> "/procedure?code=" + code);
    List<Pair> pairs =
        List.of(
            pair(bare, "search", questions.toList()), pair(bare, "procedure", procedures.toList()));
    bare.deploy();
    for (Pair pair : pairs) {
      for (int i = 0; i < pair.pages().size(); i++) {
        int bytes = load.fetch(pair.pages().get(i)).length;
        assertEquals(bytes, load.fetch(pair.bare().get(i)).length, bytes / 100.0);
      }
      load.round(pair.bare(), WARM_UP_BARE);
      load.round(anew(pair), WARM_UP);
    }
    for (Pair pair : pairs) {
      measure(pair, "public " + pair.name() + " page", anew(pair));
      measure(pair, "public " + pair.name() + " page, asked again", pair.pages());
    }
  }

  private static String question(String words) {
    return "/procedures?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private Pair pair(BarePages bare, String name, List<String> pages) throws IOException {
    List<String> twins = new ArrayList<>();
    for (String page : pages) {
      twins.add(bare.like(name + "-" + twins.size(), load.fetch(page)));
    }
    return new Pair(name, pages, twins);
  }

  private static List<String> anew(Pair pair) {
    return pair.pages().stream().map(page -> page + "&n={n}").toList();
  }

  private void measure(Pair pair, String name, List<String> pages)
      throws InterruptedException, ExecutionException {
    double[] ratios = new double[ROUNDS];
    double[] perSecond = new double[ROUNDS];
    double[] bareRate = new double[ROUNDS];
    LongStream nanos = LongStream.empty();
    for (int round = 0; round < ROUNDS; round++) {
      bareRate[round] = load.round(pair.bare(), ROUND).perSecond();
      Load.Round ours = load.round(pages, ROUND);
      perSecond[round] = ours.perSecond();
      ratios[round] = ours.perSecond() / bareRate[round];
      nanos = LongStream.concat(nanos, LongStream.of(ours.nanos()));
    }
    long[] all = nanos.toArray();
    assertTrue(all.length > 0);
    Figures.told(name + ": requests", Quantile.median(perSecond), "/s");
    Figures.told(
        name + ": requests, bare Faces page of the same bytes", Quantile.median(bareRate), "/s");
    Figures.atLeast(name + ": requests against the bare page", LEAST, Quantile.median(ratios), "x");
    Figures.atMost(name + ": p95 at 8 connections", MOST_MILLIS, Quantile.p95Millis(all), "ms");
  }
}
