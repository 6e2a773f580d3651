package vn.motcua.signing.pades;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;
import vn.motcua.signing.Finding;
import vn.motcua.signing.trust.TrustedAuthorities;

/** EU DSS under our own policy and nobody else's. */
final class PdfLibrary {
  private static final String POLICY_FILE = "/vn/motcua/signing/pdf-policy.xml";
  private static final ValidationPolicy POLICY = policy();

  private PdfLibrary() {}

  /** Name of the policy in force. */
  static String policyName() {
    return POLICY.getPolicyName();
  }

  /** A validator that asks nobody: it knows our authorities, our lists and what is in the file. */
  static PDFDocumentValidator validator(byte[] pdf, TrustedAuthorities authorities, Instant now) {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted(authorities));
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(
            authorities.lists().stream().map(PdfLibrary::stream).toArray(InputStream[]::new)));
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    PdfBoxNativeObjectFactory library = new PdfBoxNativeObjectFactory();
    library.setPdfDifferencesFinder(new OneOverlap());
    library.setPdfObjectModificationsFinder(new TaggedFields());
    validator.setPdfObjFactory(library);
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(now));
    validator.setEnableEtsiValidationReport(false);
    return validator;
  }

  /** Roots and authorities, as the library wants them. */
  static CommonTrustedCertificateSource trusted(TrustedAuthorities authorities) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    for (X509Certificate certificate :
        Stream.concat(authorities.roots().stream(), authorities.authorities().stream()).toList()) {
      trusted.addCertificate(new CertificateToken(certificate));
    }
    return trusted;
  }

  /**
   * What the library finds about any of the signatures.
   *
   * @param ofCertificate what our own rules found; the library's "cannot say" adds nothing to it
   */
  static Set<Finding> findings(PDFDocumentValidator validator, Set<Finding> ofCertificate) {
    Reports reports = validator.validateDocument(POLICY);
    SimpleReport report = reports.getSimpleReport();
    String policy = reports.getSimpleReportJaxb().getValidationPolicy().getPolicyName();
    if (!POLICY.getPolicyName().equals(policy)) {
      throw new WrongPolicy(policy);
    }
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    for (String id : report.getSignatureIdList()) {
      if (report.getIndication(id) != Indication.TOTAL_PASSED) {
        findings.add(finding(report.getSubIndication(id)));
      }
    }
    if (!ofCertificate.isEmpty()) {
      findings.remove(Finding.NOT_CHECKED);
    }
    return findings;
  }

  private static Finding finding(SubIndication why) {
    if (why == null) {
      return Finding.NOT_CHECKED;
    }
    return switch (why) {
      case HASH_FAILURE,
          SIG_CRYPTO_FAILURE,
          SIGNED_DATA_NOT_FOUND,
          FORMAT_FAILURE,
          SIG_CONSTRAINTS_FAILURE ->
          Finding.CHANGED_AFTER_SIGNING;
      case NO_CERTIFICATE_CHAIN_FOUND,
          NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
          NO_SIGNING_CERTIFICATE_FOUND ->
          Finding.UNTRUSTED_ISSUER;
      case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> Finding.WEAK_ALGORITHM;
      case CHAIN_CONSTRAINTS_FAILURE -> Finding.NOT_FOR_SIGNING;
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Finding.REVOKED_CERTIFICATE;
      case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> Finding.EXPIRED_CERTIFICATE;
      case NOT_YET_VALID -> Finding.NOT_VALID_AT_SIGNING;
      case TRY_LATER -> Finding.REVOCATION_UNKNOWN;
      default -> Finding.NOT_CHECKED;
    };
  }

  private static InputStream stream(X509CRL list) {
    try {
      return new ByteArrayInputStream(list.getEncoded());
    } catch (CRLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ValidationPolicy policy() {
    try (InputStream in = PdfLibrary.class.getResourceAsStream(POLICY_FILE)) {
      return ValidationPolicyFacade.newFacade().getValidationPolicy(in);
    } catch (IOException | JAXBException | XMLStreamException | SAXException unreadable) {
      throw new IllegalStateException("the policy cannot be read", unreadable);
    }
  }

  /**
   * The library judged by another policy than ours: a fault of ours that must not pass silently.
   */
  static final class WrongPolicy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongPolicy(String policy) {
      super("another policy is in force: " + policy);
    }
  }
}
