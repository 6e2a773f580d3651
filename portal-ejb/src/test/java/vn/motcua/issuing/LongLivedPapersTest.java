package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.issuing.rendering.VeraPdf;
import vn.motcua.signing.BlockPlace;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignedPapers;

/** Every paper we hand out is PDF/A-2u and PDF/UA-1, before signing and at every level after. */
class LongLivedPapersTest {
  private static final PaperRendering RENDERING = new PaperRendering();
  private static final SignedPapers SIGNED = new SignedPapers();

  @TempDir private static Path data;

  @AfterAll
  static void stop() {
    SIGNED.close();
  }

  @ParameterizedTest
  @EnumSource(PaperTemplate.class)
  void everyPaperKeepsBothStandardsBeforeAndAfterSigning(PaperTemplate template)
      throws IOException {
    RenderedPaper paper = RENDERING.render(template, PaperSamples.of(template));
    keeps(template, "unsigned", paper.pdf());
    byte[] signed = SIGNED.visible(paper.pdf(), paper.signatureBox().place());
    keeps(template, "B", signed);
    good(signed, 1, paper);
    byte[] stamped = SIGNED.raised(signed, SignatureLevel.T, data);
    keeps(template, "T", stamped);
    good(stamped, 1, paper);
    keeps(template, "LT", SIGNED.raised(signed, SignatureLevel.LT, data));
    byte[] archived = SIGNED.raised(signed, SignatureLevel.LTA, data);
    keeps(template, "LTA", archived);
    good(archived, 2, paper);
    byte[] invisible = SIGNED.invisible(paper.pdf());
    keeps(template, "invisible", invisible);
    good(invisible, 1, paper);
  }

  @ParameterizedTest
  @EnumSource(PaperTemplate.class)
  void soDoesEveryResultWithTheSignatureOfItsAgency(PaperTemplate template) throws IOException {
    boolean result = template.ordinal() >= PaperTemplate.BIRTH_EXTRACT.ordinal();
    RenderedPaper paper = RENDERING.render(template, PaperSamples.of(template));
    assertEquals(result, paper.agencyBox() != null);
    if (!result) {
      return;
    }
    BlockPlace seal = paper.agencyBox().place();
    byte[] leader = SIGNED.visible(paper.pdf(), paper.signatureBox().place().clearOf(seal));
    byte[] stampedLeader = SIGNED.raised(leader, SignatureLevel.T, data);
    byte[] sealed = SIGNED.sealed(stampedLeader, seal);
    keeps(template, "sealed-B", sealed);
    good(sealed, 2, paper);
    byte[] stamped = SIGNED.raised(sealed, SignatureLevel.T, data);
    keeps(template, "sealed-T", stamped);
    good(stamped, 2, paper);
    keeps(template, "sealed-LT", SIGNED.raised(sealed, SignatureLevel.LT, data));
    byte[] archived = SIGNED.raised(sealed, SignatureLevel.LTA, data);
    keeps(template, "sealed-LTA", archived);
    good(archived, 3, paper);
  }

  @Test
  void picturesOfSignatureAndSealKeepBothStandardsToo() throws IOException {
    PaperTemplate template = PaperTemplate.HOUSEHOLD_BUSINESS;
    RenderedPaper paper = RENDERING.render(template, PaperSamples.of(template));
    byte[] signed =
        SIGNED.pictured(paper.pdf(), paper.signatureBox().place(), paper.agencyBox().place());
    keeps(template, "pictured", signed);
    good(signed, 2, paper);
  }

  @Test
  void aResultThatNamesItsAnnexesKeepsThemToo() throws IOException {
    PaperTemplate template = PaperTemplate.NOTICE_OF_RESULT;
    Map<String, Object> model = new HashMap<>(PaperSamples.of(template));
    model.put("annexes", List.of("Phụ lục 1: Bản vẽ mặt bằng", "Phụ lục 2: Danh mục thiết bị"));
    RenderedPaper paper = RENDERING.render(template, model);
    keeps(template, "annexed", paper.pdf());
    byte[] signed = SIGNED.visible(paper.pdf(), paper.signatureBox().place());
    keeps(template, "annexed-B", signed);
    good(signed, 1, paper);
  }

  @Test
  void aFileThatIsNeitherIsFound() {
    assertFalse(VeraPdf.broken(SIGNED.invisible(Samples.pdf())).isEmpty());
  }

  /** Signatures are in the fields that the paper brought along, and our judge accepts them. */
  private static void good(byte[] pdf, int signed, RenderedPaper paper) throws IOException {
    SignatureReport report = SIGNED.judged(pdf);
    assertEquals(Set.of(), report.findings());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDSignatureField> fields = document.getSignatureFields();
      assertNotNull(fields.get(0).getSignature());
      assertEquals(signed, fields.stream().filter(f -> f.getSignature() != null).count());
      int brought = paper.agencyBox() == null ? 1 : 2;
      boolean archived = report.signatures().get(0).format().endsWith("LTA");
      assertEquals(brought + (archived ? 1 : 0), fields.size());
    }
  }

  private static void keeps(PaperTemplate template, String state, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers", "signed"));
    Files.write(folder.resolve(template.key() + "-" + state + ".pdf"), pdf);
    assertEquals(List.of(), VeraPdf.broken(pdf), state);
  }
}
