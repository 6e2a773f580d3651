package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.shared.VietText;

/** How a text is cut into words, the same for what is indexed and what is asked. */
final class Terms {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
  private static final Pattern DOTS = Pattern.compile("^\\.+|\\.+$");
  private static final int FIRST_MARKED = 128;
  private static final int MOST = 12;
  private static final int LONGEST = 200;

  /** Words that say nothing about which procedure is meant. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "thu", "tuc", "cho", "cua", "va", "o", "tai", "lam", "muon", "xin", "toi", "nhu", "the",
          "nao", "cac", "khi", "de", "voi", "theo", "hoac", "tu", "duoc", "mot", "ban", "ve", "a",
          "an", "of", "for", "to", "and", "how", "my", "i");

  private Terms() {}

  /** A word with its tones and without. */
  record Term(String written, String folded) {}

  /** The words of a text in their order. */
  static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    if (text == null) {
      return terms;
    }
    for (String part : BREAK.split(VietText.clean(text).toLowerCase(Locale.ROOT))) {
      String word = DOTS.matcher(part).replaceAll("");
      String folded = isPlain(word) ? word : VietText.fold(word);
      if (!folded.isEmpty()) {
        terms.add(new Term(word, folded));
      }
    }
    return terms;
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter < FIRST_MARKED);
  }

  /** The words of a question that are looked up; empty words only if there is nothing else. */
  static List<Term> asked(String text) {
    String bounded = text != null && text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Term> all = of(bounded);
    List<Term> telling =
        all.stream().filter(term -> !EMPTY_WORDS.contains(term.folded())).limit(MOST).toList();
    return telling.isEmpty() ? all.stream().limit(MOST).toList() : telling;
  }
}
