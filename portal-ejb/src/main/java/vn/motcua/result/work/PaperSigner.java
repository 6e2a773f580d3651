package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.document.DocumentStore;
import vn.motcua.result.AgencySignature;
import vn.motcua.result.AnnexToSign;
import vn.motcua.signing.AnnexFile;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedOrder;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.SigningOrder;

/**
 * Has a paper signed: by the leader, then by the agency, which is asked whether it can before the
 * leader's key is used, and which signs the annexes alone. No transaction is open meanwhile.
 */
@ApplicationScoped
public class PaperSigner {
  @EJB private OfficerSigning officers;
  @EJB private OrganisationSigning organisations;
  @EJB private DocumentStore store;

  /**
   * Both signatures, the leader's under a PIN.
   *
   * @param agency null if the paper has one signature only
   * @throws vn.motcua.shared.Refusal what {@link OfficerSigning} refuses, and signing.agency-…
   */
  public SignedSet sign(SigningOrder order, AgencySignature agency, char[] pin) {
    requireReady(agency);
    return signAfter(agency, officers.sign(order, pin));
  }

  /**
   * The leader's signatures of several papers under one PIN and one question to the key.
   *
   * @throws vn.motcua.shared.Refusal what {@link OfficerSigning} holds against all of them
   */
  public List<SignedOrder> signAll(List<SigningOrder> orders, char[] pin) {
    return officers.signAll(orders, pin);
  }

  /**
   * Asks whether the agency could sign.
   *
   * @param agency null if the paper has one signature only
   * @throws vn.motcua.shared.Refusal signing.agency-…
   */
  public void requireReady(AgencySignature agency) {
    if (agency != null) {
      organisations.requireReady(agency.agencyId());
    }
  }

  /**
   * Has the agency sign the PDF that its leader signed, and what goes with it.
   *
   * @param agency null if the paper has one signature only
   * @throws vn.motcua.shared.Refusal signing.agency-…
   */
  public SignedSet signAfter(AgencySignature agency, SignedSet byLeader) {
    if (agency == null) {
      return byLeader;
    }
    SignedSet sealed =
        agency.place() == null
            ? byLeader
            : organisations.signAfter(
                byLeader, SigningPapers.PDF, agency.agencyId(), agency.place());
    List<AnnexFile> annexes = agency.annexes().stream().map(this::file).toList();
    return annexes.isEmpty()
        ? sealed
        : organisations.signAnnexes(sealed, agency.agencyId(), annexes);
  }

  private AnnexFile file(AnnexToSign annex) {
    return new AnnexFile(annex.name(), store.read(annex.sha256()), annex.number());
  }

  /**
   * A paper that its agency is to sign is never released without.
   *
   * @throws IllegalStateException if a signature is missing or there is one too many
   */
  public static void requireAll(AgencySignature agency, SignedDocument pdf) {
    requireSignatures(agency == null || agency.place() == null ? 1 : 2, pdf);
  }

  /**
   * So many signatures and no others.
   *
   * @throws IllegalStateException if there are more or fewer
   */
  static void requireSignatures(int wanted, SignedDocument pdf) {
    if (pdf.signatures() != wanted) {
      throw new IllegalStateException("signatures: " + pdf.signatures() + ", not " + wanted);
    }
  }
}
