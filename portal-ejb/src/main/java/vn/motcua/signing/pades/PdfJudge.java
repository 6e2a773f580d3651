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
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateFindings;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * Judges a signed PDF: one signature, from the first byte to the last, nothing on the page that was
 * not signed; then the library by our own policy; then the certificate by our own rules.
 */
public final class PdfJudge {
  private static final String POLICY_FILE = "/vn/motcua/signing/pdf-policy.xml";
  private static final ValidationPolicy POLICY = policy();

  private PdfJudge() {}

  /** The report; a file that cannot be read is refused in it, never by an exception. */
  public static SignatureReport judge(byte[] pdf, TrustedAuthorities authorities, Instant now) {
    try {
      PDFDocumentValidator validator = validator(pdf, authorities, now);
      List<AdvancedSignature> signatures = validator.getSignatures();
      if (signatures.isEmpty()) {
        return refused(Finding.NO_SIGNATURE);
      }
      if (signatures.size() > 1) {
        return refused(Finding.UNKNOWN_SIGNATURES);
      }
      return judge(pdf, signatures.get(0), validator, new Judged(authorities, now));
    } catch (WrongPolicy ours) {
      throw ours;
    } catch (RuntimeException | StackOverflowError hostile) {
      // A stranger's bytes can trip the PDF library in many ways; each means "not readable".
      return refused(
          SignedRange.all(pdf).isEmpty() ? Finding.UNKNOWN_FORMAT : Finding.CHANGED_AFTER_SIGNING);
    }
  }

  /** Name of the policy in force. */
  public static String policyName() {
    return POLICY.getPolicyName();
  }

  private record Judged(TrustedAuthorities authorities, Instant now) {}

  private static SignatureReport judge(
      byte[] pdf, AdvancedSignature signature, PDFDocumentValidator validator, Judged by) {
    CertificateToken token = signature.getSigningCertificateToken();
    if (token == null) {
      return refused(Finding.CHANGED_AFTER_SIGNING);
    }
    Instant signedAt =
        signature.getSigningTime() == null ? null : signature.getSigningTime().toInstant();
    CertificateStatus status =
        CertificateCheck.of(token.getCertificate(), by.authorities(), by.now());
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    findings.addAll(CertificateFindings.of(status, signedAt, by.now()));
    boolean whole = SignedRange.only(pdf).filter(r -> r.reachesEnd(pdf)).isPresent();
    if (whole) {
      findings.addAll(ofLibrary(validator.validateDocument(POLICY), findings));
    } else {
      findings.add(Finding.CHANGED_AFTER_SIGNING);
    }
    return report(
        findings,
        List.of(
            CertificateFindings.view(status, signedAt, "PAdES-B", algorithm(signature), whole)));
  }

  private static String algorithm(AdvancedSignature signature) {
    return signature.getSignatureAlgorithm() == null
        ? ""
        : signature.getSignatureAlgorithm().getName();
  }

  private static Set<Finding> ofLibrary(Reports reports, Set<Finding> ofCertificate) {
    SimpleReport report = reports.getSimpleReport();
    String policy = reports.getSimpleReportJaxb().getValidationPolicy().getPolicyName();
    if (!POLICY.getPolicyName().equals(policy)) {
      throw new WrongPolicy(policy);
    }
    String id = report.getFirstSignatureId();
    if (report.getIndication(id) == Indication.TOTAL_PASSED) {
      return Set.of();
    }
    Finding finding = finding(report.getSubIndication(id));
    boolean explained = finding == Finding.NOT_CHECKED && !ofCertificate.isEmpty();
    return explained ? Set.of() : Set.of(finding);
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
          NO_SIGNING_CERTIFICATE_FOUND,
          CERTIFICATE_CHAIN_GENERAL_FAILURE ->
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

  private static PDFDocumentValidator validator(
      byte[] pdf, TrustedAuthorities authorities, Instant now) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    for (X509Certificate certificate :
        Stream.concat(authorities.roots().stream(), authorities.authorities().stream()).toList()) {
      trusted.addCertificate(new CertificateToken(certificate));
    }
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(
            authorities.lists().stream().map(PdfJudge::stream).toArray(InputStream[]::new)));
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(now));
    validator.setEnableEtsiValidationReport(false);
    return validator;
  }

  private static InputStream stream(X509CRL list) {
    try {
      return new ByteArrayInputStream(list.getEncoded());
    } catch (CRLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SignatureReport refused(Finding finding) {
    return report(EnumSet.of(finding), List.of());
  }

  private static SignatureReport report(Set<Finding> findings, List<SignatureView> signatures) {
    return new SignatureReport(
        DocumentFormat.PDF, findings, signatures, null, POLICY.getPolicyName());
  }

  private static ValidationPolicy policy() {
    try (InputStream in = PdfJudge.class.getResourceAsStream(POLICY_FILE)) {
      return ValidationPolicyFacade.newFacade().getValidationPolicy(in);
    } catch (IOException | JAXBException | XMLStreamException | SAXException unreadable) {
      throw new IllegalStateException("the policy cannot be read", unreadable);
    }
  }

  /**
   * The library judged by another policy than ours: a fault of ours that must not pass silently.
   */
  private static final class WrongPolicy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongPolicy(String policy) {
      super("another policy is in force: " + policy);
    }
  }
}
