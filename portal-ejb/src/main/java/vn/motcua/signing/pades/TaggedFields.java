package vn.motcua.signing.pades;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import java.util.List;

/**
 * A signature field of ours hangs on the tags too, as PDF/UA wants it; its value that the library
 * meets on this way is the same one that it knows as a signature when it comes by the form.
 */
final class TaggedFields extends DefaultPdfObjectModificationsFinder {
  @Override
  public PdfObjectModifications find(PdfDocumentReader signed, PdfDocumentReader whole) {
    PdfObjectModifications found = super.find(signed, whole);
    PdfObjectModifications sorted = new PdfObjectModifications();
    found.getSecureChanges().forEach(sorted::addSecureChange);
    found
        .getFormFillInAndSignatureCreationChanges()
        .forEach(sorted::addFormFillInAndSignatureCreationChange);
    found.getAnnotCreationChanges().forEach(sorted::addAnnotCreationChange);
    for (ObjectModification change : found.getUndefinedChanges()) {
      if (isValueOfTaggedField(change)) {
        sorted.addFormFillInAndSignatureCreationChange(change);
      } else {
        sorted.addUndefinedChange(change);
      }
    }
    return sorted;
  }

  private static boolean isValueOfTaggedField(ObjectModification change) {
    List<String> way = change.getObjectTree().getKeyChain();
    int last = way.size() - 1;
    return change.getActionType() == PdfObjectModificationType.CREATION
        && "Sig".equals(change.getType())
        && way.contains("StructTreeRoot")
        && last > 0
        && "Obj".equals(way.get(last - 1))
        && "V".equals(way.get(last));
  }
}
