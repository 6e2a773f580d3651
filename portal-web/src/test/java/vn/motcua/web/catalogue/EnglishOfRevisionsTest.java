package vn.motcua.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.FieldOption;
import vn.motcua.catalogue.Words;

class EnglishOfRevisionsTest {
  @Test
  void everyTextWithinARecordIsFound() {
    FieldOption boy = new FieldOption("MALE", new Words("Nam", "Male"), null);
    FieldOption girl = new FieldOption("FEMALE", new Words("Nữ", "Female"), null);
    Map<String, String> english = new HashMap<>();
    EnglishOfRevisions.collect(Map.of("options", List.of(boy, girl)), english);
    assertEquals(Map.of("Nam", "Male", "Nữ", "Female"), english);
  }

  @Test
  void whatHasNoEnglishIsNotTakenForIt() {
    Map<String, String> english = new HashMap<>();
    EnglishOfRevisions.collect(new Words("Giấy chứng sinh", null), english);
    assertEquals(Map.of(), english);
  }
}
