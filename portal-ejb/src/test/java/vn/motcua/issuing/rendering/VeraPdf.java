package vn.motcua.issuing.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What is broken, one line for each rule; empty if the file keeps both standards. */
  public static List<String> broken(byte[] pdf) {
    List<String> broken = new ArrayList<>(broken(pdf, PDFAFlavour.PDFA_2_U));
    broken.addAll(broken(pdf, PDFAFlavour.PDFUA_1));
    return broken;
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      TreeSet<String> rules = new TreeSet<>();
      for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          rules.add(
              flavour.getId()
                  + " "
                  + assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext());
        }
      }
      return List.copyOf(rules);
    } catch (IOException | EncryptedPdfException | ModelParsingException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
