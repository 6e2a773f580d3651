package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Words;
import vn.motcua.catalogue.search.Terms.Term;

/**
 * An inverted index over the procedures in force: every word asked for must be found, in any order,
 * with or without tones; the last word may be unfinished. Immutable and safe for all threads.
 */
public final class SearchIndex {
  private static final int SHORT_NAME = 40;
  private static final int SYNONYM = 30;
  private static final int NAME = 20;
  private static final int ENGLISH = 15;
  private static final int FIELD = 8;
  private static final int SUMMARY = 3;
  private static final int WHOLE_PHRASE = 60;
  private static final int FINISHED_WORD = 5;
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::exact)
          .reversed()
          .thenComparing(Comparator.comparingInt(Hit::score).reversed())
          .thenComparingInt(Hit::at);

  private final List<ProcedureRevision> procedures;
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Map<String, Postings> postings = new HashMap<>();
  private final Map<String, BitSet> written = new HashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private final String[] words;
  private final String[] phrases;
  private final String[] writtenNames;
  private final Suggestions suggestions;

  /** One procedure found. */
  private record Hit(int at, int score, boolean exact) {}

  /** Builds the index of these procedures. */
  public SearchIndex(List<ProcedureRevision> inForce) {
    procedures = List.copyOf(inForce);
    phrases = new String[procedures.size()];
    writtenNames = new String[procedures.size()];
    for (int i = 0; i < procedures.size(); i++) {
      ProcedureRevision one = procedures.get(i);
      byCode.put(one.code().toLowerCase(Locale.ROOT), i);
      List<Term> name = Terms.of(one.shortName().vi());
      phrases[i] = phrase(name, Term::folded);
      writtenNames[i] = phrase(name, Term::written);
      index(i, one);
    }
    words = postings.keySet().stream().sorted().toArray(String[]::new);
    suggestions = new Suggestions(spellings);
  }

  /** The procedures indexed. */
  public List<ProcedureRevision> procedures() {
    return procedures;
  }

  private void index(int at, ProcedureRevision one) {
    add(at, SHORT_NAME, one.shortName().vi(), true);
    add(at, NAME, one.name().vi(), true);
    one.synonyms().forEach(synonym -> add(at, SYNONYM, synonym, true));
    add(at, FIELD, one.field().name().vi(), true);
    add(at, SUMMARY, one.summary() == null ? null : one.summary().vi(), true);
    for (Words text : new Words[] {one.shortName(), one.name(), one.field().name()}) {
      add(at, ENGLISH, text.en(), false);
    }
    add(at, SHORT_NAME, one.code(), false);
  }

  private void add(int at, int weight, String text, boolean spelling) {
    for (Term term : Terms.of(text)) {
      postings.computeIfAbsent(term.folded(), any -> new Postings()).add(at, weight);
      written.computeIfAbsent(term.written(), any -> new BitSet()).set(at);
      if (spelling) {
        spellings
            .computeIfAbsent(term.folded(), any -> new HashMap<>())
            .merge(term.written(), 1, Integer::sum);
      }
    }
  }

  /** The procedures that answer the question, best first; all of them when nothing is asked. */
  public List<ProcedureRevision> find(String question) {
    List<Term> asked = Terms.asked(question);
    if (asked.isEmpty()) {
      return procedures;
    }
    Integer coded = asked.size() == 1 ? byCode.get(asked.get(0).folded()) : null;
    if (coded != null) {
      return List.of(procedures.get(coded));
    }
    boolean toned = asked.stream().anyMatch(term -> !term.written().equals(term.folded()));
    String phrase = phrase(asked, Term::folded).strip();
    int[] scores = scores(asked);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        hits.add(new Hit(i, scores[i] + phraseBonus(phrase, i), toned && exact(asked, i)));
      }
    }
    hits.sort(BEST_FIRST);
    return hits.stream().map(hit -> procedures.get(hit.at())).toList();
  }

  /** What was perhaps meant by a question that finds nothing, with its tones; else null. */
  public String meant(String question) {
    String meant = suggestions.correct(Terms.asked(question));
    return meant == null || find(meant).isEmpty() ? null : meant;
  }

  /** The score of each procedure; zero where a word is missing. */
  private int[] scores(List<Term> asked) {
    int[] total = new int[procedures.size()];
    for (int t = 0; t < asked.size(); t++) {
      int[] best = new int[total.length];
      Postings whole = postings.get(asked.get(t).folded());
      if (whole != null) {
        whole.raise(best, FINISHED_WORD);
      }
      if (t == asked.size() - 1) {
        raiseUnfinished(asked.get(t).folded(), best);
      }
      for (int i = 0; i < total.length; i++) {
        boolean missing = best[i] == 0 || t > 0 && total[i] == 0;
        total[i] = missing ? 0 : total[i] + best[i];
      }
    }
    return total;
  }

  private void raiseUnfinished(String start, int[] best) {
    int found = Arrays.binarySearch(words, start);
    int from = found < 0 ? -found - 1 : found + 1;
    for (int w = from; w < words.length && words[w].startsWith(start); w++) {
      postings.get(words[w]).raise(best, 0);
    }
  }

  private boolean exact(List<Term> asked, int at) {
    int last = asked.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!isWritten(asked.get(i).written(), at)) {
        return false;
      }
    }
    String start = asked.get(last).written();
    return isWritten(start, at) || writtenNames[at].contains(" " + start);
  }

  private boolean isWritten(String word, int at) {
    BitSet where = written.get(word);
    return where != null && where.get(at);
  }

  private int phraseBonus(String phrase, int at) {
    return phrases[at].contains(phrase) ? WHOLE_PHRASE - phrases[at].length() / 4 : 0;
  }

  private static String phrase(List<Term> terms, Function<Term, String> form) {
    StringBuilder phrase = new StringBuilder(" ");
    terms.forEach(term -> phrase.append(form.apply(term)).append(' '));
    return phrase.toString();
  }
}
