package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.PaperFact;
import vn.motcua.issuing.verification.CheckedPart;
import vn.motcua.issuing.verification.Judgement;
import vn.motcua.issuing.verification.PartChecks;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignatureView;

/**
 * Papers of a dossier that the applicant signed or had signed elsewhere: each gets a report like
 * any other signed file, shown to him and to whoever examines it. A paper is checked when it is
 * first asked for; later its stored report answers.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
public class SignedUploads {
  private static final String PDF = "application/pdf";
  private static final String DOOR = "paper";

  @Inject private PartChecks checks;
  @EJB private DossierAccess dossiers;
  @EJB private DocumentStore store;

  /**
   * The signed papers of a dossier, in the order they were handed in; others are left out. Staff
   * who ask leave a row.
   *
   * @throws NotFound if the dossier is none of the caller's business
   */
  public List<SignedUpload> ofDossier(String dossierPublicId) {
    List<PaperFact> papers =
        dossiers.forReader(dossierPublicId, DOOR).papers().stream()
            .filter(paper -> PDF.equals(paper.mediaType()))
            .toList();
    Map<String, CheckedPart> known =
        checks.last(papers.stream().map(PaperFact::sha256).distinct().toList());
    List<SignedUpload> signed = new ArrayList<>();
    for (PaperFact paper : papers) {
      CheckedPart part =
          Optional.ofNullable(known.get(paper.sha256())).orElseGet(() -> check(paper.sha256()));
      if (!part.findings().contains(Finding.NO_SIGNATURE)
          && !part.findings().contains(Finding.UNKNOWN_FORMAT)) {
        signed.add(upload(paper, part));
      }
    }
    return signed;
  }

  private CheckedPart check(String sha256) {
    return checks.check(store.read(sha256));
  }

  private static SignedUpload upload(PaperFact paper, CheckedPart part) {
    Judgement.Weighed alone = new Judgement.Weighed(part, Optional.empty(), Optional.empty());
    return new SignedUpload(
        paper.publicId(),
        paper.sha256(),
        SignatureReport.verdict(part.findings()),
        Judgement.of(List.of(alone)).files().get(0).conclusion(),
        part.signatures().stream().map(SignatureView::signer).toList());
  }
}
