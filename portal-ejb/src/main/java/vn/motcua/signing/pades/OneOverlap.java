package vn.motcua.signing.pades;

import eu.europa.esig.dss.pdf.PdfAnnotation;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.CommonPdfModification;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing on a page may lie over another: the seal of an agency over its signer's block, where NĐ
 * 30/2020 wants it. Every other overlap is found.
 */
final class OneOverlap extends DefaultPdfDifferencesFinder {
  private static final Set<String> SEAL_AND_SIGNER = Set.of("signer", "agency");

  @Override
  public List<PdfModification> getAnnotationOverlaps(PdfDocumentReader reader) {
    List<PdfModification> overlaps = new ArrayList<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      if (overlaps(annotations(reader, page))) {
        overlaps.add(new CommonPdfModification(page));
      }
    }
    return overlaps;
  }

  private boolean overlaps(List<PdfAnnotation> annotations) {
    for (int i = 0; i < annotations.size(); i++) {
      for (PdfAnnotation other : annotations.subList(i + 1, annotations.size())) {
        PdfAnnotation one = annotations.get(i);
        if (isAnnotationBoxOverlapping(one.getAnnotationBox(), List.of(other))
            && !isSealOverSigner(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSealOverSigner(PdfAnnotation one, PdfAnnotation other) {
    return one.getName() != null
        && other.getName() != null
        && !one.getName().equals(other.getName())
        && SEAL_AND_SIGNER.containsAll(List.of(one.getName(), other.getName()));
  }

  private static List<PdfAnnotation> annotations(PdfDocumentReader reader, int page) {
    try {
      return reader.getPdfAnnotations(page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
