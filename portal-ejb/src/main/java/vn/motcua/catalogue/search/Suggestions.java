package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.search.Terms.Term;

/** Guesses the word that was meant: one slip of the finger away, two in long words. */
final class Suggestions {
  private static final int LONG_WORD = 6;
  private static final int LONGEST_WORD = 20;

  /** Folded word to its spellings with how often each occurs. */
  private final Map<String, Map<String, Integer>> spellings;

  Suggestions(Map<String, Map<String, Integer>> spellings) {
    this.spellings = spellings;
  }

  /** The question with unknown words replaced and tones put on; null if one has no near word. */
  String correct(List<Term> asked) {
    List<String> corrected = new ArrayList<>();
    for (Term term : asked) {
      String near = spellings.containsKey(term.folded()) ? term.folded() : near(term.folded());
      if (near == null) {
        return null;
      }
      corrected.add(spelling(near));
    }
    return corrected.isEmpty() ? null : String.join(" ", corrected);
  }

  private String spelling(String folded) {
    return spellings.get(folded).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(folded);
  }

  private String near(String word) {
    if (word.length() < 2 || word.length() > LONGEST_WORD) {
      return null;
    }
    int allowed = word.length() >= LONG_WORD ? 2 : 1;
    return spellings.keySet().stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
        .filter(candidate -> distance(word, candidate) <= allowed)
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparingInt(candidate -> candidate.length() == word.length() ? 0 : 1)
                .thenComparing(Comparator.comparingInt(this::frequency).reversed()))
        .orElse(null);
  }

  private int frequency(String folded) {
    return spellings.get(folded).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Edit distance with neighbours swapped counting as one. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
      }
    }
    return d[a.length()][b.length()];
  }
}
