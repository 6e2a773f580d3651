package vn.motcua.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.AnswerCheck;
import vn.motcua.catalogue.CatalogueExamples;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.shared.PortalClock;

class InventedAnswersTest {
  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
  private final AnswerCheck check =
      new AnswerCheck(new PortalClock(Clock.fixed(NOON, ZoneOffset.UTC)));

  @Test
  void theyFitEveryCaseOfEveryProcedure() {
    for (ProcedureRevision one : CatalogueExamples.all()) {
      for (ProcedureCase each : one.cases()) {
        for (int seed = 0; seed < 3; seed++) {
          Map<String, Map<String, Object>> answers = filled(one, each.code(), seed);
          assertEquals(
              List.of(),
              check.checkAsked(one, check.asked(one, answers)),
              one.code() + " " + answers);
        }
      }
    }
  }

  private Map<String, Map<String, Object>> filled(
      ProcedureRevision revision, String caseCode, int seed) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    answers.put("_dossier", Map.of("caseCode", caseCode, "capacity", "SELF"));
    for (FormPage page : revision.pagesFor(answers)) {
      InventedAnswers invented = new InventedAnswers(seed);
      answers.put(page.key(), invented.complete(page, Map.of(), answers));
    }
    return answers;
  }
}
