package vn.motcua.web.staff.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.shared.FieldProblem;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.PicturePeriod;
import vn.motcua.signing.SealLine;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** How the seals of agencies look in the blocks of their signatures, and since when. */
@Named
@RequestScoped
public class SealPage {
  private static final int MOST_PERIODS = 4;

  @EJB private CredentialAdministration credentials;
  @Inject private WebTexts texts;

  private List<SealLine> lines;
  private Long agency;
  private Part picture;

  /**
   * Keeps the picture of an agency's seal.
   *
   * @throws vn.motcua.shared.Refusal if none was chosen, or it is not as the regulation wants it
   */
  public void keep() throws IOException {
    FieldProblem missing = FieldProblem.at("seal", "staff.seal-missing");
    PicturePart.keep(credentials, HolderKind.ORGANISATION, agency, picture, missing);
    Faces.redirect("staff/custody?done=seal-kept");
  }

  /** From now on the agency signs with the neutral mark. */
  public void end() {
    credentials.forgetPicture(HolderKind.ORGANISATION, agency);
    Faces.redirect("staff/custody?done=seal-ended");
  }

  /** Since when there is a picture, or that there is none. */
  public String since(SealLine line) {
    return line.pictures().stream()
        .filter(period -> period.until() == null)
        .findFirst()
        .map(period -> texts.of("staff.custody-hand-since", Formats.moment(period.from())))
        .orElse(texts.get("staff.seal-none"));
  }

  /** The last pictures of before, with their days. */
  public List<String> before(SealLine line) {
    return line.pictures().stream()
        .filter(period -> period.until() != null)
        .limit(MOST_PERIODS)
        .map(this::words)
        .toList();
  }

  private String words(PicturePeriod period) {
    return texts.of(
        "staff.seal-before", Formats.moment(period.from()), Formats.moment(period.until()));
  }

  public List<SealLine> getLines() {
    if (lines == null) {
      lines = credentials.seals();
    }
    return lines;
  }

  public Long getAgency() {
    return agency;
  }

  public void setAgency(Long agency) {
    this.agency = agency;
  }

  public Part getPicture() {
    return picture;
  }

  public void setPicture(Part picture) {
    this.picture = picture;
  }
}
