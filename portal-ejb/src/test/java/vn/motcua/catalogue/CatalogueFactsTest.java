package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the sources say and what must not be lost on the way into the portal. */
class CatalogueFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Tariff tariff(String code, String fee, Channel.Kind channel) {
    return CatalogueExamples.of(code).fees().stream()
        .filter(one -> one.key().equals(fee))
        .flatMap(one -> one.tariff(channel, TODAY).stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereAreProceduresOfEveryField() {
    Set<String> fields =
        CatalogueExamples.all().stream().map(one -> one.field().key()).collect(Collectors.toSet());
    assertTrue(
        fields.containsAll(
            List.of(
                "ho-tich",
                "chung-thuc",
                "ho-kinh-doanh",
                "xay-dung",
                "ly-lich-tu-phap",
                "cu-tru",
                "dat-dai",
                "duong-bo",
                "lao-dong",
                "bao-tro",
                "nuoc")));
    assertTrue(CatalogueExamples.all().size() >= 26);
  }

  @Test
  void aFeeThatTheCouncilHasNotSetIsNotFreeAndClosesOnlineFiling() {
    for (String code : List.of("1.000656", "1.004859", "1.012784")) {
      ProcedureRevision one = CatalogueExamples.of(code);
      assertFalse(tariff(code, "registration", Channel.Kind.ONLINE).known(), code);
      assertEquals(Optional.of("catalogue.closed.fee-not-set"), one.closedOnline(TODAY), code);
    }
  }

  @Test
  void whatMustBeDoneAtTheCounterIsClosedOnline() {
    assertEquals(
        Optional.of("catalogue.closed.counter-only"),
        CatalogueExamples.of("2.000884").closedOnline(TODAY));
  }

  @Test
  void theFiveMainProceduresAreOpenOnline() {
    for (String code : List.of("1.001193", "3.000333", "1.001612", "1.000703", "3.000598")) {
      assertEquals(Optional.empty(), CatalogueExamples.of(code).closedOnline(TODAY), code);
    }
  }

  @Test
  void knownAmountsAreThoseOfTheSources() {
    assertEquals(0, tariff("1.001193", "registration", Channel.Kind.ONLINE).amount());
    assertEquals(8000, tariff("2.000635", "extractCopies", Channel.Kind.ONLINE).amount());
    assertEquals(200_000, tariff("3.000333", "information", Channel.Kind.ONLINE).amount());
    Tariff extra = tariff("3.000333", "extraCopies", Channel.Kind.ONLINE);
    assertEquals(5000, extra.amount());
    assertEquals(3, extra.quantityFrom());
    assertEquals(10_000, tariff("1.004222", "personal", Channel.Kind.ONLINE).amount());
    assertEquals(20_000, tariff("1.004222", "personal", Channel.Kind.DIRECT).amount());
    assertEquals(7000, tariff("1.004194", "personal", Channel.Kind.ONLINE).amount());
    Tariff pages = tariff("2.000815", "certification", Channel.Kind.DIRECT);
    assertEquals(List.of(new Tariff.Tier(1, 2000), new Tariff.Tier(3, 1000)), pages.tiers());
    assertEquals(200_000, pages.cap());
  }

  @Test
  void theProvincesOwnAmountsSayThatTheyAreSamples() {
    for (String code : List.of("1.001612", "1.000703")) {
      Tariff own = CatalogueExamples.of(code).fees().get(0).tariffs().get(0);
      assertTrue(own.source().vi().contains("dữ liệu trình diễn"), code);
    }
  }

  @Test
  void studentsPayHalfAndPoorHouseholdsNothingForTheCriminalRecord() {
    Map<String, Integer> rates =
        CatalogueExamples.of("3.000333").fees().get(0).exemptions().stream()
            .collect(Collectors.toMap(Exemption::code, Exemption::rate));
    assertEquals(50, rates.get("STUDENT"));
    assertEquals(50, rates.get("MERIT"));
    assertEquals(100, rates.get("POOR"));
    assertEquals(100, rates.get("SPECIAL_COMMUNE"));
  }

  @Test
  void timesAreThoseOfTheSources() {
    assertEquals(
        TimeLimit.Unit.SAME_DAY, CatalogueExamples.of("1.001193").cases().get(0).time().unit());
    TimeLimit house = CatalogueExamples.of("1.013225").caseOf("1.013225.02").orElseThrow().time();
    assertEquals(7, house.quantity());
    assertEquals(TimeLimit.Unit.WORKING_DAY, house.unit());
    assertEquals(
        15, CatalogueExamples.of("2.000635").caseOf("2.000635.01").orElseThrow().time().quantity());
  }

  @Test
  void whatWasNotComparedIsMarked() {
    assertFalse(CatalogueExamples.of("1.001612").verified("time"));
    assertFalse(CatalogueExamples.of("3.000333").verified("fees"));
    assertTrue(CatalogueExamples.of("1.001193").verified("papers"));
  }

  @Test
  void aPaperIsAskedForInItsCaseAndUnderItsCondition() {
    ProcedureRevision birth = CatalogueExamples.of("1.001193");
    assertEquals(Set.of("birthCertificate", "identity", "residence"), papers(birth, Map.of()));
    assertTrue(
        papers(birth, Map.of("_dossier", Map.of("capacity", "MANDATE"))).contains("authorisation"));
    assertTrue(
        papers(birth, Map.of("child", Map.of("surrogacy", "YES")))
            .contains("surrogacyConfirmation"));
  }

  private static Set<String> papers(
      ProcedureRevision revision, Map<String, Map<String, String>> answers) {
    return revision.papersFor("1.001193.01", answers).stream()
        .map(Paper::key)
        .collect(Collectors.toSet());
  }

  @Test
  void resultsTakeTypeAndOptionsFromTheAnswer() {
    ResultField sex =
        CatalogueExamples.of("1.001193").results().get(0).structuredFields().stream()
            .filter(field -> field.key().equals("sex"))
            .findFirst()
            .orElseThrow();
    assertEquals(Field.Type.CHOICE, sex.type());
    assertEquals("Nam", sex.options().get(0).label().vi());
  }

  @Test
  void aTariffHoldsOnlyOnItsDays() {
    Words source = new Words("a", "a");
    Tariff old =
        new Tariff(
            null,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 6, 30),
            1L,
            null,
            null,
            null,
            null,
            source);
    assertTrue(old.inForce(LocalDate.of(2026, 1, 1)));
    assertTrue(old.inForce(LocalDate.of(2026, 6, 30)));
    assertFalse(old.inForce(LocalDate.of(2026, 7, 1)));
    assertFalse(old.inForce(LocalDate.of(2025, 12, 31)));
  }
}
