package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    SignatureBox box = paper.signatureBox();
    BlockPlace place = new BlockPlace(box.page(), box.left(), box.top(), box.width(), box.height());
    byte[] signed = SIGNED.visible(paper.pdf(), place);
    keeps(template, "B", signed);
    good(signed, 1);
    byte[] stamped = SIGNED.raised(signed, SignatureLevel.T, data);
    keeps(template, "T", stamped);
    good(stamped, 1);
    keeps(template, "LT", SIGNED.raised(signed, SignatureLevel.LT, data));
    byte[] archived = SIGNED.raised(signed, SignatureLevel.LTA, data);
    keeps(template, "LTA", archived);
    good(archived, 2);
    byte[] invisible = SIGNED.invisible(paper.pdf());
    keeps(template, "invisible", invisible);
    good(invisible, 1);
  }

  @Test
  void aFileThatIsNeitherIsFound() {
    assertFalse(VeraPdf.broken(SIGNED.invisible(Samples.pdf())).isEmpty());
  }

  /** The signature is in the field that the paper brought along, and our judge accepts it. */
  private static void good(byte[] pdf, int fields) throws IOException {
    SignatureReport report = SIGNED.judged(pdf);
    assertEquals(Set.of(), report.findings());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(fields, document.getSignatureFields().size());
      for (PDSignatureField field : document.getSignatureFields()) {
        assertNotNull(field.getSignature());
      }
    }
  }

  private static void keeps(PaperTemplate template, String state, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers", "signed"));
    Files.write(folder.resolve(template.key() + "-" + state + ".pdf"), pdf);
    assertEquals(List.of(), VeraPdf.broken(pdf), state);
  }
}
