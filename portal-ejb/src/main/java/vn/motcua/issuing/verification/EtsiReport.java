package vn.motcua.issuing.verification;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.SignatureCheck;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.SignatureView;

/**
 * The report as a validation report of ETSI TS 119 102-2 (schema 1.4.1): one signature validation
 * report for each signature, or for a file without one; our questions as its constraints, the
 * signers' certificates as validation objects.
 */
public final class EtsiReport {
  private static final String VR = "http://uri.etsi.org/19102/v1.4.1#";
  private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
  private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  private static final String CHECK = "urn:motcua:check:";
  private static final String STATUS = "urn:etsi:019102:constraintStatus:";
  private static final String MAIN = "urn:etsi:019102:mainindication:";

  private final XMLStreamWriter xml;

  private EtsiReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The report as XML. */
  public static String write(VerificationReport report) {
    StringWriter text = new StringWriter();
    try {
      new EtsiReport(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))
          .document(report);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private void document(VerificationReport report) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setPrefix("vr", VR);
    open("ValidationReport");
    xml.writeNamespace("vr", VR);
    xml.writeNamespace("XAdES", XADES);
    xml.writeNamespace("ds", DS);
    List<Signed> all = report.files().stream().flatMap(EtsiReport::signed).toList();
    for (int i = 0; i < all.size(); i++) {
      signature(all.get(i), report, i);
    }
    if (all.stream().anyMatch(s -> !s.certificates().isEmpty())) {
      open("SignatureValidationObjects");
      for (int i = 0; i < all.size(); i++) {
        objects(all.get(i).certificates(), i);
      }
      close();
    }
    close();
    xml.writeEndDocument();
  }

  /**
   * One signature in its file.
   *
   * @param signature null if the file has none
   */
  private record Signed(FileReport file, SignatureView signature) {
    List<String> certificates() {
      return signature == null ? List.of() : signature.certificates();
    }

    Conclusion conclusion() {
      return signature == null ? file.conclusion() : file.conclusionOf(signature);
    }
  }

  private static Stream<Signed> signed(FileReport file) {
    return file.signatures().isEmpty()
        ? Stream.of(new Signed(file, null))
        : file.signatures().stream().map(signature -> new Signed(file, signature));
  }

  private void signature(Signed signed, VerificationReport report, int number)
      throws XMLStreamException {
    FileReport file = signed.file();
    SignatureView signature = signed.signature();
    open("SignatureValidationReport");
    open("SignatureIdentifier");
    text("HashOnly", "false");
    text("DocHashOnly", "false");
    text("DAIdentifier", "sha256:" + file.sha256());
    close();
    constraints(file, report);
    times(signature, report);
    open("SignersDocument");
    open("DigestAlgAndValue");
    digest(file.sha256());
    close();
    close();
    if (signature != null && signature.signedAt() != null) {
      open("SignatureAttributes");
      open("SigningTime");
      xml.writeAttribute("Signed", "true");
      text("Time", time(signature.signedAt()));
      close();
      close();
    }
    if (!signed.certificates().isEmpty()) {
      open("SignerInformation");
      reference("SignerCertificate", id(number, 0));
      text("Signer", signature.signer());
      close();
    }
    open("SignatureValidationProcess");
    text("SignatureValidationProcessID", process(signature));
    close();
    status(signed, number);
    close();
  }

  private void constraints(FileReport file, VerificationReport report) throws XMLStreamException {
    open("ValidationConstraintsEvaluationReport");
    open("SignatureValidationPolicy");
    open("SignaturePolicyIdentifier");
    xml.writeEmptyElement("XAdES", "SignaturePolicyImplied", XADES);
    close();
    text("PolicyName", report.checkedBy());
    close();
    for (SignatureCheck.Answered answered : file.checks()) {
      open("ValidationConstraint");
      text("ValidationConstraintIdentifier", CHECK + answered.check().name());
      boolean applied =
          answered.status() != SignatureCheck.Status.NOT_REACHED
              && answered.status() != SignatureCheck.Status.ABSENT;
      open("ConstraintStatus");
      text("Status", STATUS + (applied ? "applied" : "disabled"));
      close();
      if (applied) {
        open("ValidationStatus");
        text("MainIndication", MAIN + main(answered.status()));
        close();
      }
      close();
    }
    close();
  }

  private static String main(SignatureCheck.Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      default -> "indeterminate";
    };
  }

  private void times(SignatureView signature, VerificationReport report) throws XMLStreamException {
    Instant stamped = signature == null ? null : signature.stampedAt();
    open("ValidationTimeInfo");
    text("ValidationTime", time(report.checkedAt()));
    open("BestSignatureTime");
    text("POETime", time(stamped == null ? report.checkedAt() : stamped));
    text("TypeOfProof", "urn:etsi:019102:poetype:" + (stamped == null ? "validation" : "provided"));
    close();
    close();
  }

  private static String process(SignatureView signature) {
    String level = signature == null ? "B" : signature.level();
    return "urn:etsi:019102:validationprocess:"
        + switch (level) {
          case "B" -> "Basic";
          case "LTA" -> "LTA";
          default -> "LTVM";
        };
  }

  private void status(Signed signed, int number) throws XMLStreamException {
    Conclusion conclusion = signed.conclusion();
    List<String> certificates = signed.certificates();
    open("SignatureValidationStatus");
    text("MainIndication", conclusion.indication().uri());
    if (conclusion.sub() != null) {
      text("SubIndication", conclusion.sub().uri());
    }
    if (!certificates.isEmpty()) {
      SignatureView signature = signed.signature();
      open("AssociatedValidationReportData");
      open("CertificateChain");
      reference("SigningCertificate", id(number, 0));
      for (int i = 1; i < certificates.size(); i++) {
        reference("IntermediateCertificate", id(number, i));
      }
      close();
      if (signature.revokedAt() != null) {
        open("RevocationStatusInformation");
        reference("ValidationObjectId", id(number, 0));
        text("RevocationTime", time(signature.revokedAt()));
        close();
      }
      close();
    }
    close();
  }

  private void objects(List<String> certificates, int number) throws XMLStreamException {
    for (int i = 0; i < certificates.size(); i++) {
      open("ValidationObject");
      xml.writeAttribute("id", id(number, i));
      text("ObjectType", "urn:etsi:019102:validationObject:certificate");
      open("ValidationObjectRepresentation");
      text("base64", certificates.get(i));
      close();
      close();
    }
  }

  private void digest(String sha256) throws XMLStreamException {
    xml.writeEmptyElement("ds", "DigestMethod", DS);
    xml.writeAttribute("Algorithm", SHA256);
    xml.writeStartElement("ds", "DigestValue", DS);
    xml.writeCharacters(Base64.getEncoder().encodeToString(Sha256.bytes(sha256)));
    close();
  }

  private void reference(String name, String id) throws XMLStreamException {
    xml.writeEmptyElement("vr", name, VR);
    xml.writeAttribute("VOReference", id);
  }

  private static String id(int signature, int certificate) {
    return "C-" + signature + "-" + certificate;
  }

  private static String time(Instant time) {
    return DateTimeFormatter.ISO_INSTANT.format(time);
  }

  private void text(String name, String value) throws XMLStreamException {
    open(name);
    xml.writeCharacters(value);
    close();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeStartElement("vr", name, VR);
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
