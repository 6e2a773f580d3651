package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;

class AnswerCheckTest {
  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
  private final AnswerCheck check =
      new AnswerCheck(new PortalClock(Clock.fixed(NOON, ZoneOffset.UTC)));
  private final ProcedureRevision birth = CatalogueExamples.of("1.001193");

  private static Map<String, Object> child() {
    Map<String, Object> child = new LinkedHashMap<>();
    child.put("fullName", "Trần Thử An");
    child.put("birthDate", "2026-11-16");
    child.put("sex", "FEMALE");
    child.put("birthPlace", "Bệnh viện Mẫu");
    child.put("ethnicity", "Kinh");
    child.put("nationality", "Việt Nam");
    child.put("hometown", "Xã Đồng Thí, Tỉnh Mẫu");
    child.put("surrogacy", "NO");
    return child;
  }

  private static String vietnamese(FieldProblem problem) {
    return Texts.text(Texts.VIETNAMESE, problem);
  }

  private String problemOf(String page, String field, Object value) {
    Map<String, Object> values = page.equals("child") ? child() : new HashMap<>();
    values.put(field, value);
    return check.checkPage(birth, page, values, Map.of()).stream()
        .filter(problem -> problem.field().equals(page + "." + field))
        .map(AnswerCheckTest::vietnamese)
        .findFirst()
        .orElse("");
  }

  @Test
  void aCompletePageHasNoProblems() {
    assertEquals(List.of(), check.checkPage(birth, "child", child(), Map.of()));
  }

  @Test
  void whatIsMissingIsAskedForInTheOrderOfTheForm() {
    List<FieldProblem> problems = check.checkPage(birth, "child", Map.of(), Map.of());
    assertEquals("child.fullName", problems.get(0).field());
    assertEquals("Nhập họ, chữ đệm và tên của trẻ", vietnamese(problems.get(0)));
    assertEquals("Enter the child's full name", Texts.text(Locale.ENGLISH, problems.get(0)));
    assertEquals("Chọn giới tính của trẻ", vietnamese(problems.get(2)));
    assertEquals("Nhập nơi sinh", vietnamese(problems.get(3)));
  }

  @Test
  void blankAndInvisibleCharactersAreNoAnswer() {
    assertEquals(
        "Nhập họ, chữ đệm và tên của trẻ", problemOf("child", "fullName", " \u00A0\u200B"));
  }

  @Test
  void anIdentityNumberHasTwelveDigits() {
    String sentence = "Số định danh cá nhân phải đủ 12 chữ số";
    assertEquals(sentence, problemOf("requester", "identityNumber", "0791920000"));
    assertEquals(sentence, problemOf("requester", "identityNumber", "07919200001a"));
    assertEquals("", problemOf("requester", "identityNumber", "079 192 000 017"));
  }

  @Test
  void aPhoneNumberIsReadWithItsCountryCode() {
    assertEquals("", problemOf("requester", "phone", "+84 900 000 123"));
    assertFalse(problemOf("requester", "phone", "123").isEmpty());
  }

  @Test
  void anEmailNeedsAnAtSign() {
    assertEquals("Thư điện tử phải có dạng ten@vidu.vn", problemOf("requester", "email", "mau"));
    assertEquals("", problemOf("requester", "email", "mau@vidu.example"));
    assertEquals("", problemOf("requester", "email", ""));
  }

  @Test
  void aDateIsRealAndMayBeWrittenDayFirst() {
    assertEquals("", problemOf("child", "birthDate", "16/11/2026"));
    String sentence = "Ngày, tháng, năm sinh: ghi ngày có thật, năm đủ 4 chữ số. Ví dụ: 16/11/2026";
    assertEquals(sentence, problemOf("child", "birthDate", "30/02/2026"));
    assertEquals(sentence, problemOf("child", "birthDate", "16/11/26"));
    assertEquals(sentence, problemOf("child", "birthDate", "2026-02-30"));
    assertEquals(sentence, problemOf("child", "birthDate", "0026-11-16"));
  }

  @Test
  void aBirthIsNotInTheFuture() {
    assertEquals("", problemOf("child", "birthDate", "2026-11-24"));
    assertEquals(
        "Ngày, tháng, năm sinh: ghi ngày hôm nay hoặc ngày đã qua",
        problemOf("child", "birthDate", "2026-11-25"));
  }

  @Test
  void aChoiceIsOneOfThoseOffered() {
    assertEquals("Giới tính: chọn một trong các mục có sẵn", problemOf("child", "sex", "<script>"));
  }

  @Test
  void aTextHasALimit() {
    assertEquals(
        "Họ, chữ đệm và tên: viết gọn lại, dài nhất 120 ký tự",
        problemOf("child", "fullName", "a".repeat(121)));
  }

  @Test
  void aNumberIsWholeAndWithinItsBounds() {
    String sentence = "Số bản sao trích lục bạn cần: ghi số nguyên từ 0 đến 20";
    assertEquals(sentence, problemOf("request", "copies", "21"));
    assertEquals(sentence, problemOf("request", "copies", "-1"));
    assertEquals(sentence, problemOf("request", "copies", "1,5"));
    assertEquals(sentence, problemOf("request", "copies", "ba"));
    assertEquals("", problemOf("request", "copies", "3"));
  }

  @Test
  void structuresWhereATextIsExpectedAreRefused() {
    assertFalse(problemOf("child", "fullName", List.of(Map.of("a", "b"))).isEmpty());
    assertFalse(problemOf("child", "fullName", Map.of("a", "b")).isEmpty());
  }

  @Test
  void cleaningReadsWhatWasTypedAndDropsWhatIsNotAsked() {
    Map<String, Object> typed = Map.of("copies", "1.250", "unknown", "x", "note", "y");
    assertEquals(Map.of("copies", 1250L), check.clean(birth, "request", typed, Map.of()));
    Map<String, Object> name = Map.of("fullName", " Nguye\u0302\u0303n \u00A0 Thị\u200B Mẫu ");
    assertEquals("Nguyễn Thị Mẫu", check.clean(birth, "child", name, Map.of()).get("fullName"));
  }

  @Test
  void cleaningTwiceChangesNothing() {
    Map<String, Object> once = check.clean(birth, "child", child(), Map.of());
    assertEquals(once, check.clean(birth, "child", once, Map.of()));
  }

  @Test
  void questionsHiddenByAnAnswerAreNeitherAskedNorKept() {
    Map<String, Object> father = Map.of("declared", "NO", "fullName", "Trần Văn Thử");
    assertEquals(Map.of("declared", "NO"), check.clean(birth, "father", father, Map.of()));
    assertEquals(List.of(), check.checkPage(birth, "father", father, Map.of()));
    List<FieldProblem> asked =
        check.checkPage(birth, "father", Map.of("declared", "YES"), Map.of());
    assertEquals("Nhập họ, chữ đệm và tên của cha", vietnamese(asked.get(0)));
  }

  @Test
  void aPageHiddenByTheCaseIsNotAskedAtFiling() {
    Map<String, Map<String, Object>> answers = new HashMap<>();
    answers.put("_dossier", Map.of("caseCode", "1.001193.02"));
    List<FieldProblem> problems = check.checkAsked(birth, check.asked(birth, answers));
    assertTrue(problems.stream().noneMatch(problem -> problem.field().startsWith("mother.")));
    assertTrue(problems.stream().anyMatch(problem -> problem.field().startsWith("child.")));
  }

  @Test
  void anUnknownPageIsRefused() {
    assertThrows(NotFound.class, () -> check.checkPage(birth, "nothing", Map.of(), Map.of()));
    assertThrows(NotFound.class, () -> check.clean(birth, "_dossier", Map.of(), Map.of()));
  }

  @Test
  void entriesOfAListAreCheckedOneByOne() {
    ProcedureRevision record = CatalogueExamples.of("3.000333");
    Map<String, Object> row = new HashMap<>(Map.of("from", "01/09/2010", "address", " "));
    Map<String, Object> values =
        Map.of("moved", "YES", "convicted", "NO", "residences", List.of(row, Map.of("to", "")));
    List<FieldProblem> problems = check.checkPage(record, "history", values, Map.of());
    assertEquals("history.residences.0.address", problems.get(0).field());
    assertEquals(1, problems.size());
    List<FieldProblem> none =
        check.checkPage(record, "history", Map.of("moved", "YES", "convicted", "NO"), Map.of());
    assertEquals("Thêm ít nhất một mục: các nơi đã cư trú", vietnamese(none.get(0)));
  }

  @Test
  void aListHasALimit() {
    ProcedureRevision record = CatalogueExamples.of("3.000333");
    Map<String, String> row = Map.of("from", "2010-09-01", "address", "Xã Mẫu");
    Map<String, Object> values =
        Map.of(
            "moved",
            "YES",
            "convicted",
            "NO",
            "residences",
            java.util.Collections.nCopies(21, row));
    List<FieldProblem> problems = check.checkPage(record, "history", values, Map.of());
    assertEquals("history.residences", problems.get(0).field());
  }

  @Test
  void aBusinessCodeHasItsCheckDigit() {
    ProcedureRevision licence = CatalogueExamples.of("1.000703");
    assertTrue(companyProblems(licence, "0100109106").isEmpty());
    assertFalse(companyProblems(licence, "0100109107").isEmpty());
    assertFalse(companyProblems(licence, "010010910").isEmpty());
  }

  private List<FieldProblem> companyProblems(ProcedureRevision licence, String code) {
    Map<String, Object> company =
        Map.of(
            "code", code,
            "name", "Công ty TNHH Vận tải Mẫu",
            "address", "1 đường Thí Dụ",
            "representative", "Nguyễn Văn Mẫu",
            "phone", "0900000123");
    return check.checkPage(licence, "company", company, Map.of());
  }
}
