package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BundledProceduresTest {

  @Test
  void everyProcedureMayBePublished() {
    StringBuilder broken = new StringBuilder();
    for (ProcedureRevision one : CatalogueExamples.all()) {
      RevisionRules.broken(one)
          .forEach(sentence -> broken.append('\n').append(one.code()).append(' ').append(sentence));
    }
    assertEquals("", broken.toString());
    assertTrue(CatalogueExamples.all().size() >= 5);
  }
}
