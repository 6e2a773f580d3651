package vn.motcua.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.content.ContentCheck;
import vn.motcua.document.storage.FileVault;
import vn.motcua.document.storage.Incoming;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;

class HostileFilesTest {
  @TempDir private Path folder;

  private StoredFile take(byte[] content) {
    return take(content, ContentPolicy.UPLOAD_LIMIT, ContentPolicy.UPLOADED_PAPER);
  }

  private StoredFile take(byte[] content, long limit, ContentPolicy policy) {
    FileVault vault = new FileVault(folder);
    try (Incoming incoming = vault.receive(new ByteArrayInputStream(content), limit)) {
      return ContentCheck.inspect(incoming, policy);
    }
  }

  private Refusal refuses(String key, byte[] content) {
    Refusal refusal = assertThrows(Refusal.class, () -> take(content));
    assertEquals(key, refusal.messageKey());
    for (Locale locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
      String sentence = Texts.text(locale, key, refusal.arguments().toArray());
      assertFalse(sentence.contains(key) || sentence.contains("{"), sentence);
    }
    return refusal;
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      assertEquals(0, left.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void aPdfIsTakenWithItsPages() throws IOException {
    StoredFile file = take(HostileFiles.pdf(3));
    assertEquals(ContentPolicy.PDF, file.mediaType());
    assertEquals(3, file.pages());
    assertEquals(64, file.sha256().length());
  }

  @Test
  void photosAreTaken() throws IOException {
    assertEquals(ContentPolicy.JPEG, take(HostileFiles.image("jpg", 300, 200)).mediaType());
    assertEquals(ContentPolicy.PNG, take(HostileFiles.image("png", 300, 200)).mediaType());
    assertEquals(1, take(HostileFiles.image("png", 3, 2)).pages());
  }

  @Test
  void anEmptyFileIsRefused() {
    refuses("document.empty", new byte[0]);
  }

  @Test
  void aFileOneByteTooLongIsRefused() throws IOException {
    byte[] pdf = HostileFiles.pdf(1);
    byte[] tooLong = Arrays.copyOf(pdf, (int) ContentPolicy.UPLOAD_LIMIT + 1);
    Refusal refusal = refuses("document.too-large", tooLong);
    assertEquals(20L, refusal.arguments().get(0));
  }

  @Test
  void aFileOfExactlyTheLimitIsTaken() throws IOException {
    byte[] pdf = HostileFiles.pdf(1);
    assertEquals(pdf.length, take(pdf, pdf.length, ContentPolicy.UPLOADED_PAPER).size());
  }

  @Test
  void aProgramNamedPdfIsRefused() {
    refuses("document.wrong-type", HostileFiles.program());
  }

  @Test
  void aZipBombIsRefusedUnopened() throws IOException {
    refuses("document.wrong-type", HostileFiles.zipBomb());
  }

  @Test
  void markupIsRefused() {
    refuses("document.wrong-type", HostileFiles.text("<html><script>alert(1)</script></html>"));
    refuses("document.wrong-type", HostileFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    refuses("document.wrong-type", HostileFiles.text("chỉ là chữ"));
  }

  @Test
  void aPdfWithAPasswordIsRefused() throws IOException {
    refuses("document.encrypted", HostileFiles.encryptedPdf("mật khẩu"));
  }

  @Test
  void aPdfThatOpensButForbidsThingsIsRefusedToo() throws IOException {
    refuses("document.encrypted", HostileFiles.encryptedPdf(""));
  }

  @Test
  void aPdfThatRunsScriptIsRefused() throws IOException {
    refuses("document.active", HostileFiles.pdfThatRunsScript());
  }

  @Test
  void aPdfThatStartsProgramsIsRefused() throws IOException {
    refuses("document.active", HostileFiles.pdfThatLaunches());
  }

  @Test
  void aPdfWithADynamicFormIsRefused() throws IOException {
    refuses("document.active", HostileFiles.pdfWithDynamicForm());
  }

  @Test
  void aPdfWithFilesInsideIsRefused() throws IOException {
    refuses("document.attachments", HostileFiles.pdfWithFileInside());
  }

  @Test
  void aPdfOfThousandsOfPagesIsRefused() throws IOException {
    refuses("document.too-many-pages", HostileFiles.pdf(501));
  }

  @Test
  void aPdfThatLiesAboutItsPagesIsCounted() {
    assertEquals(2, take(HostileFiles.pdfThatLiesAboutItsPages(2)).pages());
    refuses("document.too-many-pages", HostileFiles.pdfThatLiesAboutItsPages(600));
  }

  @Test
  void aPdfThatGrowsWhenOpenedIsRefused() throws IOException {
    refuses("document.inflates", HostileFiles.pdfBomb());
  }

  @Test
  void aPdfNestedWithoutEndIsRefused() {
    refuses("document.unreadable", HostileFiles.pdfNestedWithoutEnd());
  }

  @Test
  void aPdfCutShortIsRefused() throws IOException {
    byte[] pdf = HostileFiles.pdf(2);
    refuses("document.unreadable", Arrays.copyOf(pdf, 40));
    refuses("document.unreadable", HostileFiles.text("%PDF-1.7\n"));
  }

  @Test
  void aHundredMegapixelImageIsRefusedByItsHeader() throws IOException {
    Refusal refusal =
        refuses("document.too-many-pixels", HostileFiles.pngThatPromises(10_000, 10_000));
    assertEquals(64L, refusal.arguments().get(0));
    refuses("document.too-many-pixels", HostileFiles.pngThatPromises(65_535, 65_535));
  }

  @Test
  void anImageCutShortIsRefused() throws IOException {
    byte[] png = HostileFiles.image("png", 400, 300);
    refuses("document.unreadable", Arrays.copyOf(png, png.length / 2));
    byte[] jpeg = HostileFiles.image("jpg", 400, 300);
    refuses("document.unreadable", Arrays.copyOf(jpeg, jpeg.length / 2));
    refuses("document.unreadable", Arrays.copyOf(jpeg, 30));
  }

  @Test
  void anImageThatHoldsLessThanItPromisesIsRefused() throws IOException {
    refuses("document.unreadable", HostileFiles.pngThatPromises(2_000, 2_000));
  }

  @Test
  void whatWeMadeOurselvesIsTakenAsItIs() throws IOException {
    StoredFile file = take(HostileFiles.pdfWithFileInside(), 1 << 20, ContentPolicy.ISSUED_PAPER);
    assertEquals(ContentPolicy.PDF, file.mediaType());
    byte[] xml =
        HostileFiles.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a xmlns=\"urn:x\"/>");
    assertEquals(ContentPolicy.XML, take(xml, 1 << 20, ContentPolicy.ISSUED_PAPER).mediaType());
  }
}
