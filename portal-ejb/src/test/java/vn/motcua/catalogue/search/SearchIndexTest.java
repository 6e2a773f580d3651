package vn.motcua.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.CatalogueExamples;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.reading.ProcedureFiles;

class SearchIndexTest {
  private final SearchIndex index = new SearchIndex(CatalogueExamples.all());

  private String first(String question) {
    List<ProcedureRevision> found = index.find(question);
    return found.isEmpty() ? "nothing" : found.get(0).code();
  }

  private List<String> codes(String question) {
    return index.find(question).stream().map(ProcedureRevision::code).toList();
  }

  @Test
  void theSharedExamplesAreFoundFirst() {
    assertEquals("1.001193", first("dang ky khai sinh"));
    assertEquals("1.001193", first("ĐĂNG KÝ KHAI SINH"));
    assertEquals("1.001193", first("khai sinh dang ky"));
    assertEquals("1.001193", first("1.001193"));
    assertEquals("3.000333", first("ly lich tu phap"));
  }

  @Test
  void decomposedTextFindsTheSame() {
    assertEquals("1.001193", first(Normalizer.normalize("Đăng ký khai sinh", Normalizer.Form.NFD)));
  }

  @Test
  void theLastWordMayBeUnfinishedOthersNot() {
    assertEquals("1.001193", first("khai si"));
    assertEquals(List.of(), codes("kha sinh"));
  }

  @Test
  void aCodeMayBeUnfinishedToo() {
    assertTrue(codes("1.0011").contains("1.001193"));
    assertEquals(List.of("1.001193"), codes(" 1.001193 "));
  }

  @Test
  void whatPeopleCallItIsFound() {
    assertEquals("1.001193", first("làm giấy khai sinh cho con"));
    assertEquals("1.001612", first("mở quán"));
    assertEquals("3.000598", first("lắp đồng hồ nước"));
    assertEquals("LS.0001", first("dời đồng hồ nước"));
    assertTrue(codes("sổ đỏ").contains("1.013978"));
    assertTrue(codes("hộ khẩu").contains("1.004222"));
    assertEquals("1.000894", first("ket hon"));
  }

  @Test
  void englishWordsAreFound() {
    assertEquals("1.001193", first("birth registration"));
    assertEquals("1.001193", first("birth certificate"));
  }

  @Test
  void nothingAskedGivesEverything() {
    int all = CatalogueExamples.all().size();
    assertEquals(all, index.find(null).size());
    assertEquals(all, index.find("  ").size());
    assertEquals(all, index.find("!!! ??").size());
  }

  @Test
  void aSlipOfTheFingerIsGuessed() {
    assertEquals(List.of(), codes("khai sanh"));
    assertEquals("khai sinh", index.meant("khai sanh"));
    assertEquals(null, index.meant("xyzzyq"));
  }

  @Test
  void hostileQuestionsFindNothingAndHarmNothing() {
    for (String question :
        List.of(
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "%00\u0000",
            "..../....",
            "\uD83D\uDE00",
            "\uD800",
            "a".repeat(100_000),
            "khai ".repeat(10_000))) {
      assertTrue(index.find(question).size() <= CatalogueExamples.all().size());
      index.meant(question);
    }
  }

  @Test
  void hitsWithTheSameTonesComeFirst() {
    SearchIndex small =
        new SearchIndex(
            List.of(named("A", "Bán cá"), named("B", "Bàn cà"), named("C", "Bản cả năm")));
    assertEquals("B", small.find("bàn cà").get(0).code());
    assertEquals("C", small.find("bản cả").get(0).code());
    assertEquals("A", small.find("cá bán").get(0).code());
    assertEquals(3, small.find("bàn cà").size());
    assertEquals("A", small.find("ban ca").get(0).code());
  }

  @Test
  void aWordThatIsMissingRulesAProcedureOut() {
    assertEquals(List.of(), codes("khai sinh phù hiệu"));
    assertEquals(List.of(), codes("khai sinh 1.000894"));
  }

  private static ProcedureRevision named(String code, String name) {
    String words = "{vi: \"%s\", en: \"x\"}".formatted(name);
    return new ProcedureFiles()
        .parse(
            "code: %s\nname: %s\nshortName: %s\nform: {pages: []}\nfield: {key: a, name: {vi: a}}"
                .formatted(code, words, words));
  }
}
