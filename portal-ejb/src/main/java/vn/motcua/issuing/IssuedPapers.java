package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Forms and receipts of a dossier, for its owner or for the office, who leaves a row. Results and
 * their annexes: {@code result}, certified copies: {@link CertifiedCopies}.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
public class IssuedPapers {
  private static final String DOOR = "issued-paper";
  private static final Set<PaperKind> ELSEWHERE =
      EnumSet.of(
          PaperKind.RESULT,
          PaperKind.RESULT_ANNEX,
          PaperKind.CERTIFIED_COPY,
          PaperKind.COPY_REVOCATION);

  @Inject private PaperRegister register;
  @EJB private DossierAccess dossiers;
  @EJB private DocumentStore store;

  /**
   * What was handed out for the dossier, oldest first; results are not among them.
   *
   * @throws NotFound if the dossier is none of the caller's business
   */
  public List<IssuedPaper> ofDossier(String dossierPublicId) {
    DossierFacts dossier = dossiers.forReader(dossierPublicId, DOOR);
    return register.ofDossier(dossier.id()).stream()
        .filter(IssuedPapers::isHandedOut)
        .map(
            paper ->
                new IssuedPaper(
                    paper.publicId(),
                    paper.kind(),
                    paper.number(),
                    paper.checkCode(),
                    paper.issuedAt(),
                    paper.state() == PaperState.REVOKED))
        .toList();
  }

  /**
   * The signed PDF; the reading is written down before the content is handed out.
   *
   * @throws NotFound if there is none, or it is none of the caller's business
   */
  public IssuedFile open(String publicId) {
    RegisteredPaper paper =
        register.byPublicId(publicId).filter(IssuedPapers::isHandedOut).orElseThrow(NotFound::new);
    dossiers.forReader(dossiers.byId(paper.dossierId()).publicId(), DOOR);
    return IssuedFile.of(paper, store);
  }

  private static boolean isHandedOut(RegisteredPaper paper) {
    return !ELSEWHERE.contains(paper.kind())
        && (paper.state() == PaperState.ISSUED || paper.state() == PaperState.REVOKED);
  }
}
