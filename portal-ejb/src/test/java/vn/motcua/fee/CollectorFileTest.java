package vn.motcua.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldProblem;

class CollectorFileTest {

  @Test
  void everyCollectorOfTheDemonstrationIsComplete() {
    List<CollectorFacts> all = demo();
    Set<String> accounts = new HashSet<>();
    Set<String> symbols = new HashSet<>();
    for (CollectorFacts facts : all) {
      assertEquals(List.of(), FeeSetup.problems(facts), facts.agencyCode());
      assertTrue(accounts.add(facts.accountNumber()), "one account each");
      if (facts.receiptSymbol() != null) {
        assertTrue(symbols.add(facts.receiptSymbol()), "one series each");
      }
    }
    assertEquals(12, all.size());
  }

  @Test
  void aFileOfAnotherFormIsNotRead() {
    InputStream file = new ByteArrayInputStream("collectors: 7".getBytes(StandardCharsets.UTF_8));
    assertThrows(UncheckedIOException.class, () -> CollectorFile.read(file));
  }

  @Test
  void everyNumberThatHasNotItsFormIsNamed() {
    CollectorFacts wrong =
        new CollectorFacts(
            "H99", " ", "0100109107", null, null, null, "97", "", "12 34", "", 0, null, null, "");
    Set<String> fields =
        Set.copyOf(FeeSetup.problems(wrong).stream().map(FieldProblem::field).toList());
    assertEquals(
        Set.of(
            "name",
            "taxCode",
            "address",
            "bankBin",
            "bankName",
            "accountNumber",
            "accountName",
            "paymentDays",
            "validFrom",
            "source"),
        fields);
  }

  @Test
  void aTermLongerThanNinetyDaysIsNamed() {
    CollectorFacts good = demo().get(0);
    CollectorFacts wrong =
        new CollectorFacts(
            good.agencyCode(),
            good.name(),
            good.taxCode(),
            good.address(),
            good.formSymbol(),
            good.receiptSymbol(),
            good.bankBin(),
            good.bankName(),
            good.accountNumber(),
            good.accountName(),
            91,
            LocalDate.of(2026, 1, 1),
            null,
            good.source());
    assertEquals("paymentDays", FeeSetup.problems(wrong).get(0).field());
  }

  private static List<CollectorFacts> demo() {
    return CollectorFile.read(
        CollectorFileTest.class.getResourceAsStream("/vn/motcua/demo/collectors.yaml"));
  }
}
