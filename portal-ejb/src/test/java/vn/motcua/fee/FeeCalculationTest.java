package vn.motcua.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Condition;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Tariff;
import vn.motcua.shared.Refusal;

class FeeCalculationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "adult, 1, 200000",
    "adult, 2, 200000",
    "adult, 3, 205000",
    "student, 4, 110000",
    "poor, 1, 0"
  })
  void aCriminalRecordCertificateCostsWhatTheExamplesSay(String who, int copies, long total) {
    FeeQuote quote = quote(Fees.criminalRecord(), Map.of("copies", copies), who);
    assertEquals(total, quote.total());
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 2000", "2, 1, 4000", "3, 1, 5000", "3, 2, 10000", "200, 1, 200000"})
  void certifiedCopiesCostByThePageUpToTheirCap(int pages, int copies, long total) {
    Map<String, Object> answers = Map.of("pages", pages, "copies", Integer.toString(copies));
    assertEquals(total, quote(Fees.certifiedCopies(), answers).total());
  }

  @ParameterizedTest
  @CsvSource({"1, 8000", "3, 24000"})
  void extractsCostByTheCopy(int copies, long total) {
    FeeQuote quote = quote(Fees.extracts(), Map.of("copies", copies));
    assertEquals(total, quote.total());
    assertEquals(copies, quote.lines().get(0).quantity());
    assertEquals(8000, quote.lines().get(0).unitAmount());
  }

  @Test
  void residenceCostsLessOnline() {
    ProcedureRevision revision = Fees.residence();
    assertEquals(10_000, total(revision, Channel.Kind.ONLINE, DAY));
    assertEquals(20_000, total(revision, Channel.Kind.DIRECT, DAY));
    assertEquals(20_000, total(revision, Channel.Kind.POSTAL, DAY), "the tariff of all channels");
  }

  @Test
  void aFeeOfTheProvincialCouncilIsNotSetAndNotFree() {
    FeeQuote quote = quote(Fees.notSet(), Map.of());
    assertTrue(quote.notSet());
    assertNull(quote.total());
    assertNull(quote.lines().get(0).amount());
    assertFalse(quote.waived());
  }

  @Test
  void outsideItsDatesATariffCountsForNothing() {
    ProcedureRevision revision = Fees.extracts();
    FeeInput before =
        new FeeInput("1", Channel.Kind.ONLINE, LocalDate.of(2016, 12, 31), Map.of(), Set.of());
    assertTrue(FeeCalculation.quote(revision, before).notSet());
  }

  @Test
  void theTariffOfTheDayCounts() {
    Tariff old = Fees.perCopy(8_000, LocalDate.of(2017, 1, 1), LocalDate.of(2026, 12, 31));
    Tariff next = Fees.perCopy(9_000, LocalDate.of(2027, 1, 1), null);
    ProcedureRevision revision = Fees.revision(Fees.fee("copy", null, List.of(old, next)));
    assertEquals(8_000, total(revision, Channel.Kind.ONLINE, LocalDate.of(2026, 12, 31)));
    assertEquals(9_000, total(revision, Channel.Kind.ONLINE, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void theMostFavourableExemptionCounts() {
    FeeQuote quote = quote(Fees.criminalRecord(), Map.of("copies", 3), "student", "poor");
    assertEquals("poor", quote.lines().get(0).exemption().code());
    assertEquals(5_000, quote.total(), "the further copies are not exempt");
  }

  @Test
  void anExemptionPastItsDayOrUnknownTakesNothingOff() {
    assertEquals(200_000, quote(Fees.criminalRecord(), Map.of(), "integrated-papers").total());
    assertEquals(200_000, quote(Fees.criminalRecord(), Map.of(), "of-my-own-making").total());
    FeeInput within =
        new FeeInput(
            "1",
            Channel.Kind.ONLINE,
            LocalDate.of(2026, 8, 15),
            Map.of(),
            Set.of("integrated-papers"));
    assertEquals(100_000, FeeCalculation.quote(Fees.criminalRecord(), within).total());
  }

  @Test
  void aWaivedSumNamesItsEvidence() {
    FeeQuote quote = quote(Fees.criminalRecord(), Map.of(), "poor");
    assertTrue(quote.waived());
    assertEquals(Set.of("poor-paper"), quote.evidencePapers());
    assertFalse(quote(Fees.criminalRecord(), Map.of("copies", 3), "poor").waived());
    assertFalse(quote(Fees.free(), Map.of()).waived(), "free for everybody is not waived");
  }

  @Test
  void aFeeArisesOnlyInItsCaseAndUnderItsCondition() {
    Tariff tariff = Fees.perCopy(1_000, LocalDate.of(2017, 1, 1), null);
    Condition late = new Condition("order.late", List.of("true"), false);
    Fee fee =
        new Fee(
            "late",
            Fees.words("late"),
            Fee.Kind.FEE,
            Fee.Due.AT_FILING,
            List.of("2"),
            List.of(late),
            null,
            null,
            List.of(tariff),
            List.of());
    ProcedureRevision revision = Fees.revision(fee);
    assertEquals(0, quote(revision, Map.of("late", true)).lines().size());
    assertEquals(1, of(revision, "2", Map.of("late", true)).lines().size());
    assertEquals(0, of(revision, "2", Map.of("late", false)).lines().size());
  }

  @Test
  void rowsAreKeptApartByWhenTheyAreDue() {
    FeeQuote quote = quote(Fees.criminalRecord(), Map.of("copies", 3));
    assertEquals(205_000, quote.dueAt(Fee.Due.AT_FILING).total());
    assertEquals(0, quote.dueAt(Fee.Due.AT_RESULT).total());
  }

  @Test
  void aQuantityThatIsNoWholeNumberOrTooLargeIsRefused() {
    for (Object copies : new Object[] {-1, "1.5", "many", 100_001, "999999999999999999999"}) {
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> quote(Fees.extracts(), Map.of("copies", copies)), "" + copies);
      assertEquals("fee.quantity-out-of-range", refusal.messageKey());
    }
  }

  @Test
  void anUnansweredQuantityIsOne() {
    assertEquals(8_000, quote(Fees.extracts(), Map.of()).total());
    assertEquals(8_000, quote(Fees.extracts(), Map.of("copies", " ")).total());
  }

  @Test
  void moreUnitsNeverCostLessAndAnExemptionNeverAdds() {
    long before = 0;
    for (int pages = 1; pages <= 300; pages++) {
      long total = quote(Fees.certifiedCopies(), Map.of("pages", pages)).total();
      assertTrue(total >= before && total <= 200_000, "at " + pages);
      before = total;
    }
    for (int copies = 1; copies < 50; copies++) {
      Map<String, Object> answers = Map.of("copies", copies);
      assertTrue(
          quote(Fees.criminalRecord(), answers, "student").total()
              < quote(Fees.criminalRecord(), answers).total());
    }
  }

  @Test
  void claimedGroundsAreReadFromTheAnswers() {
    Map<String, Map<String, Object>> one = Map.of("_fee", Map.of("exemption", " poor "));
    assertEquals(Set.of("poor"), FeeInput.of("1", Channel.Kind.ONLINE, DAY, one).exemptions());
    Map<String, Map<String, Object>> two =
        Map.of("_fee", Map.of("exemption", List.of("poor", "student", 7)));
    assertEquals(
        Set.of("poor", "student"), FeeInput.of("1", Channel.Kind.ONLINE, DAY, two).exemptions());
    assertEquals(Set.of(), FeeInput.of("1", Channel.Kind.ONLINE, DAY, Map.of()).exemptions());
  }

  private static FeeQuote quote(
      ProcedureRevision revision, Map<String, Object> order, String... exemptions) {
    return FeeCalculation.quote(
        revision,
        new FeeInput("1", Channel.Kind.ONLINE, DAY, Map.of("order", order), Set.of(exemptions)));
  }

  private static FeeQuote of(
      ProcedureRevision revision, String caseCode, Map<String, Object> order) {
    return FeeCalculation.quote(
        revision,
        new FeeInput(caseCode, Channel.Kind.ONLINE, DAY, Map.of("order", order), Set.of()));
  }

  private static Long total(ProcedureRevision revision, Channel.Kind channel, LocalDate day) {
    return FeeCalculation.quote(revision, new FeeInput("1", channel, day, Map.of(), Set.of()))
        .total();
  }
}
