package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  @ParameterizedTest
  @CsvSource({
    "0, Không đồng",
    "1, Một đồng",
    "10, Mười đồng",
    "11, Mười một đồng",
    "15, Mười lăm đồng",
    "21, Hai mươi mốt đồng",
    "25, Hai mươi lăm đồng",
    "101, Một trăm linh một đồng",
    "105, Một trăm linh năm đồng",
    "110, Một trăm mười đồng",
    "115, Một trăm mười lăm đồng",
    "8000, Tám nghìn đồng",
    "15000, Mười lăm nghìn đồng",
    "21000, Hai mươi mốt nghìn đồng",
    "155000, Một trăm năm mươi lăm nghìn đồng",
    "200000, Hai trăm nghìn đồng",
    "205000, Hai trăm linh năm nghìn đồng",
    "999999, Chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng",
    "1005000, Một triệu không trăm linh năm nghìn đồng",
    "1250000, Một triệu hai trăm năm mươi nghìn đồng",
    "1000000000, Một tỷ đồng",
    "1000000005, Một tỷ không trăm linh năm đồng",
    "2000000000000, Hai nghìn tỷ đồng",
    "1000000000000000000, Một tỷ tỷ đồng"
  })
  void aSumIsReadAsTheExamplesSay(long dong, String words) {
    assertEquals(words, MoneyWords.of(dong));
  }

  @Test
  void everySumBelowAThousandMillionCanBeReadBack() {
    Random random = new Random(20261124);
    for (int i = 0; i < 20_000; i++) {
      long dong = random.nextLong(random.nextBoolean() ? 1_000_000L : 1_000_000_000L);
      assertEquals(dong, readBack(MoneyWords.of(dong)), MoneyWords.of(dong));
    }
  }

  @Test
  void aNegativeSumHasNoWords() {
    assertThrows(IllegalArgumentException.class, () -> MoneyWords.of(-1));
  }

  /** An independent reader of the words: the opposite way round, digit by digit. */
  private static long readBack(String sentence) {
    long total = 0;
    long group = 0;
    long pending = -1;
    for (String word : List.of(sentence.toLowerCase().split(" "))) {
      switch (word) {
        case "trăm" -> {
          group += pending * 100;
          pending = -1;
        }
        case "mươi" -> {
          group += pending * 10;
          pending = -1;
        }
        case "mười" -> group += 10;
        case "linh" -> pending = -1;
        case "nghìn", "triệu", "đồng" -> {
          long factor = word.equals("nghìn") ? 1_000L : word.equals("triệu") ? 1_000_000L : 1L;
          total += (group + Math.max(pending, 0)) * factor;
          group = 0;
          pending = -1;
        }
        default -> pending = DIGITS.get(word);
      }
    }
    return total;
  }
}
