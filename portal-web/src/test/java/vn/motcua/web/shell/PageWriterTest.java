package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageWriterTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A piece whose bytes say that they, and not its characters, were taken. */
  private static KeptMarkup.Text piece(String characters, String bytes) {
    return new KeptMarkup.Text(characters.toCharArray(), bytes.getBytes(StandardCharsets.UTF_8));
  }

  private String page(Charset charset, KeptMarkup.Text announced, char[] written)
      throws IOException {
    PageWriter encoder = new PageWriter(bytes, charset);
    PrintWriter page = new PrintWriter(encoder);
    page.write("<p>Đơn");
    encoder.announce(announced);
    page.write(written);
    page.write("</p>");
    page.flush();
    return bytes.toString(charset);
  }

  @Test
  void bytesOfAnAnnouncedPieceAreTakenInItsPlace() throws IOException {
    KeptMarkup.Text piece = piece("ký", "KÝ");
    assertEquals("<p>ĐơnKÝ</p>", page(StandardCharsets.UTF_8, piece, piece.characters()));
  }

  @Test
  void charactersThatWereCopiedOnTheWayAreEncoded() throws IOException {
    KeptMarkup.Text piece = piece("ký", "KÝ");
    assertEquals("<p>Đơnký</p>", page(StandardCharsets.UTF_8, piece, "ký".toCharArray()));
  }

  @Test
  void aPieceThatDoesNotComeLeavesTheRestAsItIs() throws IOException {
    assertEquals(
        "<p>Đơnnộp</p>", page(StandardCharsets.UTF_8, piece("ký", "KÝ"), "nộp".toCharArray()));
  }

  @Test
  void knownBytesAreForUtf8Only() throws IOException {
    KeptMarkup.Text piece = piece("ký", "KÝ");
    assertEquals("<p>Đơnký</p>", page(StandardCharsets.UTF_16, piece, piece.characters()));
  }
}
