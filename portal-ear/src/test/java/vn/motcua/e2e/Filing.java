package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

/** A procedure's pages filled in and sent without a browser: a dossier for a test to begin with. */
final class Filing implements FormAnswers {
  private static final int MOST_PAGES = 15;

  private final Forms forms;

  Filing(Forms forms) {
    this.forms = forms;
  }

  /** Files with everything asked for. Returns the dossier's id. */
  String file(String procedure) {
    forms.open("/apply/start?code=" + procedure);
    forms.press("main form [type=submit]", this);
    String id = forms.address().replaceFirst(".*id=", "");
    for (int pages = 0; !forms.address().contains("/apply/filed"); pages++) {
      assertTrue(pages < MOST_PAGES, "goes in a circle at " + forms.address());
      if (forms.address().contains("/apply/tasks")) {
        forms.follow("main .btn-row a.btn");
      } else {
        forms.press(forms.address().contains("/apply/review") ? "#file" : "#go", this);
      }
    }
    return id;
  }

  @Override
  public String text(Empty input) {
    return Applicant.answerTo(input.id(), input.date(), input.number());
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
