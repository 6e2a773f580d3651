package vn.motcua.evidence.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import vn.motcua.evidence.cms.Der;

/**
 * The streams of a PDF that hold DER, plain or deflated. Among them are the revocation lists and
 * OCSP answers that its document security store names (EN 319 142-1, 5.4.2); they are not looked up
 * there, since each proves itself.
 */
final class PdfStreams {
  private static final String BEGIN = "stream";
  private static final String END = "endstream";
  private static final int LARGEST = 4 << 20;

  private PdfStreams() {}

  static List<byte[]> der(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    List<byte[]> found = new ArrayList<>();
    int at = text.indexOf(BEGIN);
    while (at >= 0) {
      int from = afterLine(text, at + BEGIN.length());
      int until = text.indexOf(END, from);
      if (until < 0) {
        break;
      }
      String dictionary = text.substring(text.lastIndexOf("obj", at) + 1, at);
      byte[] content = Arrays.copyOfRange(pdf, from, until);
      byte[] plain = dictionary.contains("/FlateDecode") ? inflated(content) : content;
      if (plain.length > 0 && plain[0] == Der.SEQUENCE) {
        found.add(plain);
      }
      at = text.indexOf(BEGIN, until + END.length());
    }
    return found;
  }

  private static int afterLine(String text, int at) {
    int after = text.startsWith("\r", at) ? at + 1 : at;
    return text.startsWith("\n", after) ? after + 1 : after;
  }

  /** Empty if it is not deflated DER, or too large for what is looked for. */
  private static byte[] inflated(byte[] content) {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
      int first = in.read();
      if (first != Der.SEQUENCE) {
        return new byte[0];
      }
      byte[] rest = in.readNBytes(LARGEST);
      byte[] whole = new byte[rest.length + 1];
      whole[0] = (byte) first;
      System.arraycopy(rest, 0, whole, 1, rest.length);
      return rest.length == LARGEST ? new byte[0] : whole;
    } catch (IOException notDeflated) {
      return new byte[0];
    }
  }
}
