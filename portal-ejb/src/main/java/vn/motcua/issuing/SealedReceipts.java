package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.issuing.sealing.ReceiptRows;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** Where an applicant takes the XML receipts of a dossier home. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class SealedReceipts {
  private static final String DOOR = "sealed-receipt";

  @Inject private ReceiptRows rows;
  @Inject private PaperRegister register;
  @EJB private DossierAccess dossiers;

  /**
   * The receipts of a dossier, sealed or waiting, oldest first.
   *
   * @throws NotFound if the dossier is none of the caller's
   */
  public List<ReceiptState> ofDossier(String dossierPublicId) {
    DossierFacts dossier = dossiers.forReader(dossierPublicId, DOOR);
    return rows.ofDossier(dossier.id()).stream()
        .map(
            kept -> {
              RegisteredPaper paper = register.get(kept.paperId());
              return new ReceiptState(paper.publicId(), paper.kind(), kept.sealed(), kept.words());
            })
        .toList();
  }

  /**
   * The sealed receipt of a paper, see {@link SealedReceipt}.
   *
   * @throws NotFound if there is none, it waits for its seal, or it is none of the caller's
   */
  public IssuedFile open(String paperPublicId) {
    RegisteredPaper paper = mine(paperPublicId);
    byte[] file = rows.sealed(paper.id()).orElseThrow(NotFound::new).toXml();
    return file(paper, file, "xml", "application/xml");
  }

  /**
   * Every answer with its salt, a line each, as the checker compares it.
   *
   * @throws NotFound if there are none, or they are none of the caller's
   */
  public IssuedFile answers(String paperPublicId) {
    RegisteredPaper paper = mine(paperPublicId);
    byte[] file =
        rows.words(paper.id()).orElseThrow(NotFound::new).getBytes(StandardCharsets.UTF_8);
    return file(paper, file, "txt", "text/plain;charset=UTF-8");
  }

  private RegisteredPaper mine(String paperPublicId) {
    RegisteredPaper paper = register.byPublicId(paperPublicId).orElseThrow(NotFound::new);
    dossiers.forReader(dossiers.byId(paper.dossierId()).publicId(), DOOR);
    return paper;
  }

  private static IssuedFile file(RegisteredPaper paper, byte[] file, String end, String type) {
    String name = PaperWords.text("file." + paper.kind(), paper.number().replace('/', '-'));
    return new IssuedFile(name + "." + end, type, file.length, new ByteArrayInputStream(file));
  }
}
