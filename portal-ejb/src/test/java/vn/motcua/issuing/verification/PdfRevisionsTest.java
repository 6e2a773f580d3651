package vn.motcua.issuing.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.PadesSignatures;
import vn.motcua.signing.ResultEnvelope;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.TestPki;

class PdfRevisionsTest {
  @Test
  void theUnsignedPdfIsARevisionOfTheSignedOne() {
    byte[] pdf = Samples.pdf();
    byte[] signed =
        TestPki.OURS.leader.sign(new PadesSignatures(), pdf, SigningOptions.at(TestPki.NOW));
    assertTrue(PdfRevisions.of(signed).contains(ResultEnvelope.Named.pdf(pdf)));
  }

  @Test
  void aHostileFileFullOfEndMarksGivesFewRevisions() {
    byte[] marks = "%%EOF\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    assertEquals(8, PdfRevisions.of(marks).size());
  }

  @Test
  void somethingWithoutAnEndHasNone() {
    assertEquals(List.of(), PdfRevisions.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
  }
}
