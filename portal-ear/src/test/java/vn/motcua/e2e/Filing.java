package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** A procedure's pages filled in and sent without a browser: a dossier for a test to begin with. */
final class Filing implements FormAnswers {
  private static final int MOST_PAGES = 15;

  private final Forms forms;
  private boolean fetchesAtTheCounter;

  Filing(Forms forms) {
    this.forms = forms;
  }

  /** From now on the result is wanted on paper, fetched at the counter. */
  Filing whoFetchesAtTheCounter() {
    fetchesAtTheCounter = true;
    return this;
  }

  /** Files with everything asked for. Returns the dossier's id. */
  String file(String procedure) {
    String id = begin(procedure);
    finish(id);
    return id;
  }

  /** Begins a draft. Returns its id. */
  String begin(String procedure) {
    forms.open("/apply/start?code=" + procedure).press("main form [type=submit]", this);
    return forms.address().replaceFirst(".*id=", "");
  }

  /** Does every task of a draft; nothing is left but to check and file. */
  void prepare(String id) {
    goOnUntil("/apply/review", id);
  }

  /** Does what is left to do in a draft and files it. */
  void finish(String id) {
    goOnUntil("/apply/filed", id);
  }

  private void goOnUntil(String there, String id) {
    forms.open("/apply/tasks?id=" + id);
    for (int pages = 0; !forms.address().contains(there); pages++) {
      assertTrue(pages < MOST_PAGES, "goes in a circle at " + forms.address());
      if (forms.address().contains("/apply/tasks")) {
        forms.follow("main .btn-row a.btn");
      } else {
        forms.press(forms.address().contains("/apply/review") ? "#file" : "#go", this);
      }
    }
  }

  @Override
  public String text(Empty input) {
    return Applicant.answerTo(input.id(), input.date(), input.number());
  }

  @Override
  public String choice(String group, List<String> values, String chosen) {
    return values.stream()
        .filter(value -> fetchesAtTheCounter && value.endsWith("COUNTER"))
        .findFirst()
        .orElseGet(() -> FormAnswers.super.choice(group, values, chosen));
  }

  @Override
  public String option(Map<String, String> options) {
    return options.entrySet().stream()
        .filter(one -> one.getValue().toLowerCase().contains("phường hòa mẫu"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> FormAnswers.super.option(options));
  }

  @Override
  public boolean ticks(String id) {
    return "declared".equals(id);
  }
}
