package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.reading.ProcedureFiles;

class RevisionRulesTest {
  private static final String SMALL =
      """
      code: "LS.9999"
      validFrom: 2026-07-01
      name: {vi: "Thử", en: "Trial"}
      shortName: {vi: "Thử", en: "Trial"}
      kind: LOCAL
      state: ACTIVE
      field: {key: thu, name: {vi: "Thử", en: "Trial"}}
      level: 4
      service: FULL
      subjects: [CITIZEN]
      capacities: [SELF]
      authority: {vi: "Cơ quan", en: "Agency"}
      competence: {rule: CHOSEN_COMMUNE}
      channels: [{kind: ONLINE, description: {vi: "Nộp", en: "File"}}]
      cases: [{code: "LS.9999.01", name: {vi: "Một", en: "One"}, time: {quantity: 1, unit: DAY}}]
      intakeLimit: {use: intake}
      supplementLimit: {use: supplementTerm}
      clockAfterSupplement: PAUSE
      papers:
        - key: paper
          name: {vi: "Giấy", en: "Paper"}
          group: {vi: "Nộp", en: "Hand in"}
          originals: 1
          required: true
      form:
        title: {vi: "Đơn", en: "Form"}
        pages:
          - key: one
            title: {vi: "Một", en: "One"}
            fields:
              - {key: text, type: TEXT, label: {vi: "Chữ", en: "Text"}}
              - {key: yes, type: YESNO, label: {vi: "Có?", en: "Yes?"}}
      fees:
        - key: fee
          name: {vi: "Phí", en: "Charge"}
          kind: CHARGE
          due: AT_FILING
          tariffs: [{from: 2026-07-01, amount: 1, source: {vi: "Nguồn", en: "Source"}}]
      results:
        - key: result
          name: {vi: "Kết quả", en: "Result"}
          template: thong-bao-ket-qua
          symbol: TB
          holder: [other, text]
          structuredFields:
            - {key: text, label: {vi: "Chữ", en: "Text"}, from: one.text, required: true}
            - {key: other, label: {vi: "Chữ khác", en: "Other text"}}
            - {key: day, type: DATE, label: {vi: "Ngày", en: "Day"}, required: true}
      process: {steps: [{use: officeSteps}]}
      legalBases: [{number: "1/2026", name: {vi: "Luật", en: "Law"}}]
      sources: [{part: record, verified: false, note: {vi: "Thử", en: "Trial"}}]
      """;

  private static List<String> broken(String... replacements) {
    String text = SMALL;
    for (int i = 0; i < replacements.length; i += 2) {
      assertTrue(text.contains(replacements[i]), replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return RevisionRules.broken(new ProcedureFiles().parse(text));
  }

  private static void assertBroken(String sentence, String... replacements) {
    assertEquals(List.of(sentence), broken(replacements));
  }

  @Test
  void aCompleteRevisionMayBePublished() {
    assertEquals(List.of(), broken());
  }

  @Test
  void bothLanguagesAreNeeded() {
    assertBroken(
        "name is not said in both languages",
        "\nname: {vi: \"Thử\", en: \"Trial\"}",
        "\nname: {vi: \"Thử\"}");
    assertBroken(
        "one.text is not said in both languages",
        "type: TEXT, label: {vi: \"Chữ\", en: \"Text\"}",
        "type: TEXT, label: {vi: \"Chữ\", en: \" \"}");
  }

  @Test
  void aPartialServiceGivesItsReason() {
    String sentence = "a partial service gives reason and ground, a full one neither";
    assertBroken(sentence, "service: FULL", "service: PARTIAL");
    assertBroken(
        sentence,
        "service: FULL",
        "service: FULL\npartialReason: SITE_CHECK\n" + "legalGround: {vi: \"Luật\", en: \"Law\"}");
  }

  @Test
  void aBodyIsNamedUnlessACommuneDecides() {
    String sentence = "competence names an agency unless a commune decides";
    assertBroken(sentence, "rule: CHOSEN_COMMUNE", "rule: PROVIDER");
    assertBroken(sentence, "rule: CHOSEN_COMMUNE", "rule: CHOSEN_COMMUNE, agencyCode: H99.12");
  }

  @Test
  void headersAreNotLeftOut() {
    assertBroken("validFrom is missing", "validFrom: 2026-07-01\n", "");
    assertBroken("level is 1 to 4", "level: 4", "level: 5");
    assertBroken("subjects are missing", "subjects: [CITIZEN]", "subjects: []");
    assertBroken("capacities are missing", "capacities: [SELF]", "capacities: []");
    assertBroken(
        "there is no legal basis",
        "legalBases: [{number: \"1/2026\", name: {vi: \"Luật\"," + " en: \"Law\"}}]",
        "legalBases: []");
    assertBroken("intakeLimit is missing", "intakeLimit: {use: intake}\n", "");
    assertBroken("supplementLimit is missing", "supplementLimit: {use: supplementTerm}\n", "");
    assertBroken("clockAfterSupplement is missing", "clockAfterSupplement: PAUSE\n", "");
  }

  @Test
  void aNoteIsNotAPaper() {
    assertBroken("paper paper is a note, not a paper", "originals: 1", "originals: 0");
  }

  @Test
  void whatTheOfficeFetchesIsNotRequired() {
    assertBroken(
        "paper paper is fetched, so not required",
        "required: true\nform",
        "required: true\n    autoFetched: true\nform");
  }

  @Test
  void conditionsSpeakOfWhatIsAsked() {
    assertBroken(
        "paper paper speaks of one.other, which is not asked",
        "required: true\nform",
        "required: true\n    showWhen: [{field: one.other, in: [A]}]\nform");
    assertBroken(
        "paper paper: a condition compares with nothing",
        "required: true\nform",
        "required: true\n    showWhen: [{field: one.text}]\nform");
  }

  @Test
  void casesSpokenOfExist() {
    assertBroken("fee fee: no such case X", "due: AT_FILING", "due: AT_FILING\n    cases: [X]");
  }

  @Test
  void aQuestionIsAskedOnce() {
    assertBroken("one.text is asked twice", "key: yes, type: YESNO", "key: text, type: YESNO");
  }

  @Test
  void reservedPagesAreThePortals() {
    assertTrue(broken("key: one\n", "key: _one\n").contains("page _one has a reserved name"));
  }

  @Test
  void choicesHaveOptionsAndListsHaveQuestions() {
    assertBroken("one.yes: a choice has options, others none", "type: YESNO", "type: CHOICE");
    assertBroken("one.yes: a list has questions, others none", "type: YESNO", "type: LIST");
  }

  @Test
  void insideAListNothingDependsOnAnAnswer() {
    assertBroken(
        "one.yes.a is asked under a condition inside a list",
        "type: YESNO, ",
        "type: LIST, fields: [{key: a, type: TEXT, label: {vi: \"A\", en: \"A\"},"
            + " showWhen: [{field: one.text, in: [B]}]}], ");
  }

  @Test
  void aTariffIsDatedAndNotNegative() {
    assertBroken("fee fee: a tariff has a first day", "from: 2026-07-01, amount", "amount");
    assertBroken("fee fee is below zero", "amount: 1", "amount: -1");
    assertBroken(
        "fee fee speaks of one.count, which is not asked",
        "due: AT_FILING",
        "due: AT_FILING\n    quantity: one.count");
  }

  @Test
  void anExemptionHasARateAndAnExistingPaper() {
    String end = "en: \"Source\"}}]\n";
    String exemption =
        "    exemptions: [{code: A, label: {vi: \"A\", en: \"A\"}, rate: %s,"
            + " evidencePaper: %s, from: 2026-07-01, source: {vi: \"A\", en: \"A\"}}]\n";
    assertEquals(List.of(), broken(end, end + exemption.formatted("50", "paper")));
    assertBroken("fee fee: no such paper none", end, end + exemption.formatted("50", "none"));
    assertBroken(
        "fee fee: an exemption has rate and first day",
        end,
        end + exemption.formatted("101", "paper"));
  }

  @Test
  void aResultSpeaksOfWhatIsAsked() {
    assertBroken(
        "result field text speaks of one.other, which is not asked",
        "from: one.text",
        "from: one.other");
  }

  @Test
  void theProcessStartsEndsAndIsSigned() {
    String steps = "[{use: officeSteps}]";
    assertBroken("there is no process", steps, "[]");
    assertTrue(broken(steps, step("a", "desk", "b")).contains("there is no step b"));
    assertTrue(broken(steps, step("a", "desk", "a")).contains("step a leads to no end"));
    assertTrue(broken(steps, step("a", "desk", "")).contains("nobody signs in the process"));
    assertTrue(
        broken(
                "officeSteps}]",
                "officeSteps}, {key: lost, name: {vi: \"A\", en: \"A\"},"
                    + " role: desk, hours: 1}]")
            .contains("step lost cannot be reached"));
    assertTrue(
        broken(steps, step("a", "leader", "").replace("hours: 1", "hours: 0"))
            .contains("step a takes no time"));
  }

  private static String step(String key, String role, String next) {
    return "[{key: %s, name: {vi: \"A\", en: \"A\"}, role: %s, hours: 1, next: [%s]}]"
        .formatted(key, role, next);
  }

  @Test
  void aResultSaysWhichFieldNamesItsHolder() {
    assertBroken(
        "result result does not say which field names its holder", "holder: [other, text]\n", "\n");
    assertBroken(
        "result result: its holder nobody is no field of one line of text",
        "holder: [other, text]",
        "holder: [nobody, text]");
    assertBroken(
        "result result: its holder day is no field of one line of text",
        "holder: [other, text]",
        "holder: [day]");
    assertBroken(
        "result result: its holder may stay without a name",
        "holder: [other, text]",
        "holder: [other]");
  }
}
