package vn.motcua.web.staff.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.CustodyLine;
import vn.motcua.signing.IssuingKeyAdministration;
import vn.motcua.signing.IssuingKeyLine;
import vn.motcua.web.shell.WebTexts;

/** Who signs with which key, where it is and since when. */
@Named
@RequestScoped
public class CustodyPage {
  @EJB private CredentialAdministration credentials;
  @EJB private IssuingKeyAdministration keys;
  @Inject private WebTexts texts;

  private List<CustodyLine> lines;
  private List<IssuingKeyLine> issuingKeys;

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
}
