package vn.motcua.web.staff.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.document.ContentPolicy;
import vn.motcua.issuing.CertifiedCopies;
import vn.motcua.issuing.CertifiedCopy;
import vn.motcua.issuing.CertifyCopy;
import vn.motcua.issuing.CopyPage;
import vn.motcua.issuing.CopyQuery;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.Problems;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Address;

/** The desk has a paper copied, and looks copies up in the agency's register. */
@Named
@RequestScoped
public class CopiesPage {
  private static final int ROWS = 20;
  private static final List<String> OF_THE_FILE =
      List.of("document.", "signing.copy-", "signing.not-signable", "issuing.copy-not-pdf");

  @EJB private CertifiedCopies copies;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Problems problems;
  @Inject private WebTexts texts;

  private CopyPage page;
  private Part paper;
  private String title;
  private String askedBy;
  private String askedNumber;
  private boolean compared;

  /**
   * Has the agency sign the chosen file.
   *
   * @throws Refusal as {@link CertifiedCopies#certify}, what is about the file at its field
   */
  public void certify() throws IOException {
    try {
      copies.certify(new CertifyCopy(once.getKey(), title, askedBy, askedNumber, compared, scan()));
    } catch (Refusal refusal) {
      boolean ofTheFile = OF_THE_FILE.stream().anyMatch(refusal.messageKey()::startsWith);
      throw ofTheFile ? refusal.at("paper") : refusal;
    }
    Faces.redirect("staff/copies?done=copied");
  }

  private byte[] scan() throws IOException {
    if (paper == null) {
      return new byte[0];
    }
    try (InputStream content = paper.getInputStream()) {
      return content.readNBytes((int) ContentPolicy.UPLOAD_LIMIT + 1);
    }
  }

  /** Reads what the address asks for. */
  public void load() {
    page =
        copies.page(
            new CopyQuery(asked.text("n"), day("from"), day("until"), asked.text("after"), ROWS));
  }

  private LocalDate day(String name) {
    String given = asked.text(name);
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeParseException other) {
      problems.add(Refusal.of(List.of(FieldProblem.at(name, "staff.copy-day-wrong"))));
      return null;
    }
  }

  public List<CertifiedCopy> getItems() {
    return page().items();
  }

  /** When and why a copy was taken back. */
  public String ended(CertifiedCopy copy) {
    return texts.of("staff.copy-ended", Formats.moment(copy.end().endedAt()), copy.end().reason());
  }

  /** Address of the following page, null on the last. */
  public String getNext() {
    String next = page().next();
    return next == null
        ? null
        : Address.of("/staff/copies")
            .with("n", asked.text("n"))
            .with("from", asked.text("from"))
            .with("until", asked.text("until"))
            .with("after", next)
            .toString();
  }

  public boolean isContinued() {
    return asked.text("after") != null;
  }

  /** Both ends of the days looked at. */
  public List<String> getEnds() {
    return List.of("from", "until");
  }

  /** What the filter was sent with. */
  public String filter(String name) {
    return asked.text(name);
  }

  private CopyPage page() {
    if (page == null) {
      load();
    }
    return page;
  }

  public Part getPaper() {
    return paper;
  }

  public void setPaper(Part paper) {
    this.paper = paper;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAskedBy() {
    return askedBy;
  }

  public void setAskedBy(String askedBy) {
    this.askedBy = askedBy;
  }

  public String getAskedNumber() {
    return askedNumber;
  }

  public void setAskedNumber(String askedNumber) {
    this.askedNumber = askedNumber;
  }

  public boolean isCompared() {
    return compared;
  }

  public void setCompared(boolean compared) {
    this.compared = compared;
  }
}
