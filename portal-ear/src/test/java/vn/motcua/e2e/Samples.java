package vn.motcua.e2e;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files that visitors hand in. */
final class Samples {
  private static final String A4 = "595 842";
  private static final List<String> OBJECTS =
      List.of(
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>");

  private Samples() {}

  /** One empty page of A4. */
  static byte[] pdf() {
    return pdf(A4);
  }

  /** One empty page of A5: another file than the other. */
  static byte[] smallPdf() {
    return pdf("420 595");
  }

  private static byte[] pdf(String size) {
    StringBuilder text = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (int number = 1; number <= OBJECTS.size(); number++) {
      places.add(text.length());
      text.append(number)
          .append(" 0 obj\n")
          .append(OBJECTS.get(number - 1).replace(A4, size))
          .append("\nendobj\n");
    }
    int table = text.length();
    text.append("xref\n0 4\n0000000000 65535 f \n");
    places.forEach(place -> text.append(String.format("%010d 00000 n \n", place)));
    text.append("trailer << /Size 4 /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The first bytes of a program, to be sent under another name. */
  static byte[] program() {
    byte[] bytes = new byte[4096];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    return bytes;
  }
}
