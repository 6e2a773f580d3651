package vn.motcua.judge;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/** By which rules DSS judges. */
interface Policy {
  /** DSS' own. */
  Policy DEFAULT = validator -> validator.validateDocument().getSimpleReport();

  /** What DSS says of a document by these rules. */
  SimpleReport validate(SignedDocumentValidator validator);

  /** The rules in a file. */
  static Policy of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ValidationPolicy policy = ValidationPolicyFacade.newFacade().getValidationPolicy(in);
      return validator -> {
        Reports reports = validator.validateDocument(policy);
        return reports.getSimpleReport();
      };
    } catch (JAXBException | XMLStreamException | SAXException unreadable) {
      throw new IOException(file.toString(), unreadable);
    }
  }
}
