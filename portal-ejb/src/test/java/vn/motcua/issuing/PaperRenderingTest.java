package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperRenderingTest {
  private static final PaperRendering RENDERING = new PaperRendering();
  private static final float A5_WIDTH = 419.5f;

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @ParameterizedTest
  @EnumSource(PaperTemplate.class)
  void everyPaperFitsOnePageAndSaysThatItIsADemonstration(PaperTemplate template)
      throws IOException {
    RenderedPaper paper = RENDERING.render(template, PaperSamples.of(template));
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(template.key() + ".pdf"), paper.pdf());
    String text = text(paper.pdf());
    assertEquals(1, paper.pages());
    assertTrue(text.contains("BẢN TRÌNH DIỄN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"), text);
    assertFalse(text.contains("{"), text);
    assertTrue(paper.pdf().length < 200_000, "bytes: " + paper.pdf().length);
  }

  @ParameterizedTest
  @EnumSource(PaperTemplate.class)
  void everyPaperLeavesAPlaceForTheSignatureInsideItsPage(PaperTemplate template)
      throws IOException {
    RenderedPaper paper = RENDERING.render(template, PaperSamples.of(template));
    SignatureBox box = paper.signatureBox();
    assertNotNull(box);
    assertEquals(1, box.page());
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      PDPage page = document.getPage(0);
      float width = page.getMediaBox().getWidth() / 72 * 25.4f;
      float height = page.getMediaBox().getHeight() / 72 * 25.4f;
      assertTrue(box.left() > 10 && box.left() + box.width() < width - 8, box.toString());
      assertTrue(box.top() > height / 3 && box.top() + box.height() < height - 9, box.toString());
      assertTrue(box.width() > 50 && box.height() > 12, box.toString());
      int fields = template.ordinal() < PaperTemplate.BIRTH_EXTRACT.ordinal() ? 1 : 2;
      assertEquals(fields, page.getAnnotations().size());
      assertTrue(page.getAnnotations().get(0) instanceof PDAnnotationWidget);
      PDRectangle field = page.getAnnotations().get(0).getRectangle();
      assertEquals(box.left(), field.getLowerLeftX() / 72 * 25.4f, 0.01f);
      assertEquals(box.width(), field.getWidth() / 72 * 25.4f, 0.01f);
      assertEquals(fields, document.getSignatureFields().size());
      assertNull(document.getSignatureFields().get(0).getSignature());
    }
  }

  /** NĐ 30/2020, Phụ lục I: over about a third of the signer's block, on its left. */
  @ParameterizedTest
  @EnumSource(
      value = PaperTemplate.class,
      names = {"BIRTH_EXTRACT", "REVOCATION"})
  void theSealCoversAThirdOfTheSignersBlockOnItsLeft(PaperTemplate template) {
    RenderedPaper paper = RENDERING.render(template, PaperSamples.of(template));
    SignatureBox signer = paper.signatureBox();
    SignatureBox seal = paper.agencyBox();
    assertEquals(signer.page(), seal.page());
    float covered = seal.left() + seal.width() - signer.left();
    assertEquals(1 / 3f, covered / signer.width(), 0.03f);
    assertTrue(seal.left() < signer.left(), seal.toString());
    assertEquals(signer.top() + signer.height() / 2, seal.top() + seal.height() / 2, 1f);
  }

  @Test
  void aKindWithoutASealHasOneFieldOnly() {
    Map<String, Object> model = PaperSamples.of(PaperTemplate.BIRTH_EXTRACT);
    model.put("agencySeal", false);
    RenderedPaper paper = RENDERING.render(PaperTemplate.BIRTH_EXTRACT, model);
    assertNull(paper.agencyBox());
    assertNotNull(paper.signatureBox());
  }

  @Test
  void formsAreA5AndResultsA4() throws IOException {
    for (PaperTemplate template : PaperTemplate.values()) {
      byte[] pdf = RENDERING.render(template, PaperSamples.of(template)).pdf();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        boolean a5 = Math.abs(document.getPage(0).getMediaBox().getWidth() - A5_WIDTH) < 1;
        assertEquals(template.ordinal() < PaperTemplate.BIRTH_EXTRACT.ordinal(), a5);
      }
    }
  }

  @Test
  void everyFontIsInsideTheFileAndTheLanguageIsVietnamese() throws IOException {
    byte[] pdf =
        RENDERING
            .render(PaperTemplate.BIRTH_EXTRACT, PaperSamples.of(PaperTemplate.BIRTH_EXTRACT))
            .pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("vi", document.getDocumentCatalog().getLanguage());
      assertNotNull(document.getDocumentInformation().getTitle());
      assertEquals(
          document.getDocumentInformation().getTitle(),
          document.getDocumentInformation().getSubject());
      assertNotNull(document.getDocumentCatalog().getMetadata());
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded() && font.getName().contains("Liberation"), font.getName());
      }
    }
  }

  @Test
  void markupInAValueStaysText() throws IOException {
    Map<String, Object> model = PaperSamples.of(PaperTemplate.FORM_03);
    model.put("reason", "<b onclick='x'>&amp;</b> {number} ]]> <object type='paper/qr'/>");
    String text = text(RENDERING.render(PaperTemplate.FORM_03, model).pdf());
    String flat = text.replaceAll("\\s+", " ");
    assertTrue(
        flat.contains("<b onclick='x'>&amp;</b> {number} ]]> <object type='paper/qr'/>"), flat);
  }

  @Test
  void decomposedLettersAreComposed() throws IOException {
    Map<String, Object> model = PaperSamples.of(PaperTemplate.FORM_03);
    model.put("reason", Normalizer.normalize("ngữ nghĩa ẩn dật", Normalizer.Form.NFD));
    String text = text(RENDERING.render(PaperTemplate.FORM_03, model).pdf());
    assertTrue(text.contains("ngữ nghĩa ẩn dật"), text);
  }

  @Test
  void withoutTheDemonstrationThereIsNoMarkAndNoSeal() throws IOException {
    Map<String, Object> model = PaperSamples.of(PaperTemplate.BIRTH_EXTRACT);
    model.put("demo", false);
    model.remove("demoMark");
    RenderedPaper paper = RENDERING.render(PaperTemplate.BIRTH_EXTRACT, model);
    assertFalse(text(paper.pdf()).contains("TRÌNH DIỄN"));
  }

  @Test
  void manyPapersGoToASecondPage() throws IOException {
    Map<String, Object> model = PaperSamples.of(PaperTemplate.FORM_02);
    Map<String, String> item =
        Map.of("no", "1", "name", "Giấy tờ về quyền sử dụng đất", "todo", "Chụp lại ".repeat(12));
    model.put("items", Collections.nCopies(12, item));
    model.put("manyPages", true);
    RenderedPaper paper = RENDERING.render(PaperTemplate.FORM_02, model);
    assertEquals(2, paper.pages());
    assertEquals(2, paper.signatureBox().page());
    assertTrue(text(paper.pdf()).contains("trang 2/2"));
  }

  @Test
  void aMissingValueIsABugAndNotABlank() {
    Map<String, Object> model = PaperSamples.of(PaperTemplate.FORM_03);
    model.remove("reason");
    assertThrows(
        IllegalArgumentException.class, () -> RENDERING.render(PaperTemplate.FORM_03, model));
  }

  @Test
  void anUnknownLayoutNameOfAProcedureBecomesTheGeneralNotice() {
    assertEquals(PaperTemplate.NOTICE_OF_RESULT, PaperTemplate.ofResult("../../etc/passwd"));
    assertEquals(PaperTemplate.NOTICE_OF_RESULT, PaperTemplate.ofResult("mau-01"));
    assertEquals(PaperTemplate.BIRTH_EXTRACT, PaperTemplate.ofResult("trich-luc-khai-sinh"));
  }

  @Test
  void thePdfHoldsNothingThatActs() {
    byte[] pdf =
        RENDERING.render(PaperTemplate.REFUSAL, PaperSamples.of(PaperTemplate.REFUSAL)).pdf();
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    assertFalse(raw.contains("/URI") || raw.contains("/JavaScript"));
  }

  @Test
  void theFileNamesNoTimeOfTheMachine() throws IOException {
    byte[] pdf =
        RENDERING.render(PaperTemplate.FORM_03, PaperSamples.of(PaperTemplate.FORM_03)).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertNull(document.getDocumentInformation().getCreationDate());
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertFalse(xmp.contains("CreateDate"), xmp);
      assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part>"), xmp);
    }
  }

  @Test
  void onlyTablesOfDataAreTablesToSomebodyWhoListens() throws IOException {
    byte[] pdf =
        RENDERING.render(PaperTemplate.FORM_01, PaperSamples.of(PaperTemplate.FORM_01)).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, Integer> tags = new HashMap<>();
      count(document.getDocumentCatalog().getStructureTreeRoot(), tags);
      assertEquals(1, tags.get("Table"), tags.toString());
      assertEquals(4, tags.get("TH"), tags.toString());
      assertEquals(12, tags.get("TD"), tags.toString());
      assertEquals(1, tags.get("Form"), tags.toString());
      assertEquals(2, tags.get("Figure"), tags.toString());
      assertFalse(tags.containsKey("Link"), tags.toString());
    }
  }

  private static void count(PDStructureNode node, Map<String, Integer> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.merge(element.getStructureType(), 1, Integer::sum);
        count(element, tags);
      }
    }
  }
}
