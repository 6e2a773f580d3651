package vn.motcua.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcedureRevision;

class ProcedureFilesTest {
  private final ProcedureFiles files = new ProcedureFiles();

  @Test
  void everyFileIsTheProcedureItsNameSays() {
    for (String code : files.codes()) {
      ProcedureRevision revision = files.read(code);
      assertEquals(code, revision.code());
      String text = RevisionJson.write(revision);
      ProcedureRevision again = RevisionJson.read(text, 1L, 1, RevisionJson.digest(text));
      assertEquals(text, RevisionJson.write(again), code);
    }
  }
}
