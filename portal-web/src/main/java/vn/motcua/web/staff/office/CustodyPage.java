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
import vn.motcua.signing.CustodyLine;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.IssuingKeyAdministration;
import vn.motcua.signing.IssuingKeyLine;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** Who signs with which key, where it is and since when, and how the signature by hand looks. */
@Named
@RequestScoped
public class CustodyPage {
  @EJB private CredentialAdministration credentials;
  @EJB private IssuingKeyAdministration keys;
  @Inject private WebTexts texts;

  private List<CustodyLine> lines;
  private List<IssuingKeyLine> issuingKeys;
  private Long officer;
  private Part picture;

  /**
   * Keeps the picture of an officer's signature by hand.
   *
   * @throws vn.motcua.shared.Refusal if none was chosen, or it is not as the regulation wants it
   */
  public void keep() throws IOException {
    FieldProblem missing = FieldProblem.at("picture", "staff.custody-hand-missing");
    PicturePart.keep(credentials, HolderKind.OFFICER, officer, picture, missing);
    Faces.redirect("staff/custody?done=hand-kept");
  }

  /** Since when the officer signs with a picture by hand. */
  public String hand(CustodyLine line) {
    return line.pictureSince() == null
        ? texts.get("staff.custody-hand-none")
        : texts.of("staff.custody-hand-since", Formats.moment(line.pictureSince()));
  }

  public List<CustodyLine> getLines() {
    if (lines == null) {
      lines = credentials.officers();
    }
    return lines;
  }

  public String getLead() {
    return texts.of("staff.custody-lead", getLines().size());
  }

  /** Keys of agencies that sign the codes on results. */
  public List<IssuingKeyLine> getIssuingKeys() {
    if (issuingKeys == null) {
      issuingKeys = keys.lines();
    }
    return issuingKeys;
  }

  public Long getOfficer() {
    return officer;
  }

  public void setOfficer(Long officer) {
    this.officer = officer;
  }

  public Part getPicture() {
    return picture;
  }

  public void setPicture(Part picture) {
    this.picture = picture;
  }
}
