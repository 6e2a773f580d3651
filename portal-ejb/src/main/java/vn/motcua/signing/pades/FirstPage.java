package vn.motcua.signing.pades;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.BlockPlace;

/** Where an organisation's lines stand on annexes and copies: top right on the first page. */
public final class FirstPage {
  private static final float WIDTH = 62;
  private static final float HEIGHT = 20;
  private static final float RIGHT = 10;
  private static final float TOP = 7;

  private FirstPage() {}

  /**
   * The place on this file.
   *
   * @throws Refusal signing.not-signable if it is not a PDF, signing.copy-turned if its first page
   *     is shown turned round
   */
  public static BlockPlace topRight(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      if (page.getRotation() != 0) {
        throw new Refusal("signing.copy-turned");
      }
      float width = page.getMediaBox().getWidth() / PdfLayout.POINTS_PER_MM;
      return new BlockPlace(1, width - RIGHT - WIDTH, TOP, WIDTH, HEIGHT);
    } catch (IOException | IndexOutOfBoundsException notPdf) {
      throw new Refusal("signing.not-signable");
    }
  }
}
