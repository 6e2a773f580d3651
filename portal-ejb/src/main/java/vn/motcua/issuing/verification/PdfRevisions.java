package vn.motcua.issuing.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.signing.ResultEnvelope;

/** Earlier states of a PDF: every beginning of it that ends as a whole PDF does. */
final class PdfRevisions {
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST = 4;

  private PdfRevisions() {}

  static List<ResultEnvelope.Named> of(byte[] pdf) {
    List<ResultEnvelope.Named> revisions = new ArrayList<>();
    int ends = 0;
    for (int at = 0; at <= pdf.length - END.length && ends < MOST; at++) {
      if (Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) {
        ends++;
        addEndings(revisions, pdf, at + END.length);
      }
    }
    return revisions;
  }

  /** A writer may end with nothing, LF, CR or CR LF after the mark. */
  private static void addEndings(List<ResultEnvelope.Named> revisions, byte[] pdf, int end) {
    int to = end;
    add(revisions, pdf, to);
    while (to < pdf.length && to < end + 2 && (pdf[to] == '\n' || pdf[to] == '\r')) {
      to++;
      add(revisions, pdf, to);
    }
  }

  private static void add(List<ResultEnvelope.Named> revisions, byte[] pdf, int length) {
    if (length < pdf.length) {
      revisions.add(ResultEnvelope.Named.pdf(Arrays.copyOf(pdf, length)));
    }
  }
}
