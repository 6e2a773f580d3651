package vn.motcua.judge;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges files by EU DSS and says one line for each.
 *
 * <pre>
 * DssJudge FOLDER [POLICY]
 * </pre>
 *
 * <p>FOLDER holds {@code cases.tsv} (see {@link JudgedFile}); POLICY is a validation policy of DSS,
 * without it DSS' own default is in force. It asks no network. A line on the standard output is, by
 * tabulators: name of the case, what is said of the file, then of each signature in the order in
 * which they were made. Said are main indication and, behind a slash, sub-indication (ETSI EN 319
 * 102-1); of the file that of its worst signature. A file without a signature is {@code
 * NO_SIGNATURE}, one that DSS cannot read {@code UNREADABLE}. Ends with 0 whatever it finds.
 */
public final class DssJudge {
  private final Path folder;
  private final Policy policy;
  private final Trusted trusted;

  private DssJudge(Path folder, Policy policy) {
    this.folder = folder;
    this.policy = policy;
    this.trusted = new Trusted(folder);
  }

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Policy policy = arguments.length > 1 ? Policy.of(Path.of(arguments[1])) : Policy.DEFAULT;
    FileOutputStream console = new FileOutputStream(FileDescriptor.out);
    PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
    DssJudge judge = new DssJudge(folder, policy);
    for (JudgedFile file : JudgedFile.all(folder)) {
      out.println(file.name() + "\t" + judge.line(file));
    }
  }

  private String line(JudgedFile file) throws IOException {
    byte[] content = Files.readAllBytes(folder.resolve(file.file()));
    try {
      SignedDocumentValidator validator =
          SignedDocumentValidator.fromDocument(new InMemoryDocument(content, file.file()));
      validator.setCertificateVerifier(trusted.verifier(file.trust()));
      validator.setValidationTime(Date.from(file.at()));
      validator.setEnableEtsiValidationReport(false);
      return said(policy.validate(validator));
    } catch (RuntimeException unreadable) {
      // A stranger's bytes trip the library in many ways; each means that it reads nothing in them.
      return "UNREADABLE";
    }
  }

  private static String said(SimpleReport report) {
    List<String> signatures = report.getSignatureIdList();
    return signatures.stream()
        .max(Comparator.comparing(id -> weight(report.getIndication(id))))
        .map(worst -> Stream.concat(Stream.of(worst), signatures.stream()))
        .orElse(Stream.empty())
        .map(id -> said(report, id))
        .reduce((one, next) -> one + "\t" + next)
        .orElse("NO_SIGNATURE");
  }

  private static String said(SimpleReport report, String id) {
    SubIndication sub = report.getSubIndication(id);
    return report.getIndication(id) + (sub == null ? "" : "/" + sub);
  }

  private static int weight(Indication indication) {
    return switch (indication) {
      case TOTAL_FAILED, FAILED -> 2;
      case INDETERMINATE -> 1;
      default -> 0;
    };
  }
}
