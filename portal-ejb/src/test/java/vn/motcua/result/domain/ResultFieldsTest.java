package vn.motcua.result.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;

class ResultFieldsTest {
  private final ResultFields fields = new ResultFields(Results.kind());

  private List<String> problems(Map<String, Object> values) {
    return fields.problems(values).stream().map(FieldProblem::messageKey).toList();
  }

  private Map<String, Object> good() {
    return new HashMap<>(
        Map.of("fullName", "Lê Mẫu Nhi", "birthDate", "2021-03-08", "sex", "FEMALE"));
  }

  @Test
  void aDraftStartsFromTheAnswersAndFromWhatTheProcedureSets() {
    Map<String, Object> initial = fields.initial(Results.dossier().answers());
    assertEquals("Lê Mẫu Nhi", initial.get("fullName"));
    assertEquals("không có", initial.get("note"));
    assertFalse(initial.containsKey("sex"));
    assertFalse(initial.containsKey("number"));
  }

  @Test
  void whatIsTypedIsCleaned() {
    Map<String, Object> typed = new HashMap<>();
    typed.put("fullName", "  Le\u0302  Mẫu\u00a0Nhi ");
    typed.put("copies", " 3 ");
    typed.put("note", "");
    typed.put("members", List.of(Map.of("name", " A  B "), Map.of("name", " ")));
    Map<String, Object> kept = fields.accept(typed);
    assertEquals("Lê Mẫu Nhi", kept.get("fullName"));
    assertEquals(3L, kept.get("copies"));
    assertEquals(List.of(Map.of("name", "A B")), kept.get("members"));
    assertFalse(kept.containsKey("note"));
  }

  @Test
  void aFieldThatTheProcedureDoesNotHaveIsRefused() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> fields.accept(Map.of("signerName", "ai đó")));
    assertEquals("result.unknown-field", refusal.messageKey());
  }

  @Test
  void anOverlongValueIsRefused() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> fields.accept(Map.of("fullName", "a".repeat(2001))));
    assertEquals("result.field-too-long", refusal.messageKey());
  }

  @Test
  void aCompleteResultHasNoProblems() {
    assertEquals(List.of(), problems(good()));
  }

  @Test
  void whatIsMissingIsNamed() {
    Map<String, Object> values = good();
    values.remove("sex");
    FieldProblem problem = fields.problems(values).get(0);
    assertEquals("sex", problem.field());
    assertEquals("result.field-missing", problem.messageKey());
    assertEquals(List.of("Giới tính"), problem.arguments());
  }

  @Test
  void whatDoesNotFitItsTypeIsNamed() {
    Map<String, Object> values = good();
    values.put("birthDate", "8/3/2021");
    values.put("sex", "NEITHER");
    values.put("number", "123");
    values.put("copies", "hai");
    assertEquals(
        List.of(
            "result.date-wrong",
            "result.choice-wrong",
            "result.identity-wrong",
            "result.number-wrong"),
        problems(values));
  }

  @Test
  void theAnswerBehindAFieldIsFound() {
    assertEquals(
        "Lê Mẫu Nhi",
        ResultFields.answer(Results.kind().structuredFields().get(0), Results.dossier().answers()));
    assertNull(
        ResultFields.answer(Results.kind().structuredFields().get(3), Results.dossier().answers()));
  }

  @Test
  void printedFieldsCarryWordsAndLabels() {
    Map<String, Object> values = good();
    values.put("copies", 2L);
    Map<String, Object> printed = new PrintedFields(Results.kind(), values).byName();
    assertEquals("08/03/2021", printed.get("birthDate"));
    assertEquals("2021", printed.get("birthDateYear"));
    assertEquals("ngày 08 tháng 03 năm 2021", printed.get("birthDateLong"));
    assertEquals(
        "ngày tám, tháng ba, năm hai nghìn không trăm hai mươi mốt", printed.get("birthDateWords"));
    assertEquals("Nữ", printed.get("sex"));
    assertEquals("", printed.get("number"));
    assertEquals("Hai đồng", printed.get("copiesWords"));
  }

  @Test
  void theGeneralNoticeListsWhatHasAValue() {
    List<Map<String, String>> rows = new PrintedFields(Results.kind(), good()).rows();
    assertEquals(3, rows.size());
    assertEquals(Map.of("label", "Giới tính", "value", "Nữ"), rows.get(2));
  }
}
