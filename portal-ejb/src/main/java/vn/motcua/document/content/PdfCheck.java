package vn.motcua.document.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.shared.Refusal;

/**
 * Looks into an uploaded PDF before it is kept: can it be opened by everyone, and does nothing in
 * it act by itself.
 */
final class PdfCheck {
  private PdfCheck() {}

  /**
   * Number of pages.
   *
   * @throws Refusal document.encrypted, active, attachments, too-many-pages, inflates, unreadable
   */
  static int pages(Path path, int maxPages) {
    byte[] file = read(path);
    PdfStreams.check(file);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(file),
            null,
            null,
            null,
            IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new Refusal("document.encrypted");
      }
      return new PdfStructure(document.getDocument(), maxPages).pages();
    } catch (InvalidPasswordException e) {
      throw new Refusal("document.encrypted");
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException e) {
      throw new Refusal("document.unreadable");
    } catch (IndexOutOfBoundsException | NullPointerException | StackOverflowError e) {
      // The parser follows the file's nesting by recursion and trusts some of its numbers: what
      // breaks it is damaged.
      throw new Refusal("document.unreadable");
    }
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
