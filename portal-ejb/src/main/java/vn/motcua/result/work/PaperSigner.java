package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.result.AgencySignature;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.SigningOrder;

/**
 * Has a paper signed: by the leader, then by the agency, which is asked whether it can before the
 * leader's key is used. No transaction is open meanwhile.
 */
@ApplicationScoped
public class PaperSigner {
  @EJB private OfficerSigning officers;
  @EJB private OrganisationSigning organisations;

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
   * Has the agency sign the PDF that its leader signed.
   *
   * @param agency null if the paper has one signature only
   * @throws vn.motcua.shared.Refusal signing.agency-…
   */
  public SignedSet signAfter(AgencySignature agency, SignedSet byLeader) {
    return agency == null
        ? byLeader
        : organisations.signAfter(byLeader, SigningPapers.PDF, agency.agencyId(), agency.place());
  }

  /**
   * A paper that its agency is to sign is never released without.
   *
   * @throws IllegalStateException if a signature is missing or there is one too many
   */
  public static void requireAll(AgencySignature agency, SignedDocument pdf) {
    int wanted = agency == null ? 1 : 2;
    if (pdf.signatures() != wanted) {
      throw new IllegalStateException("signatures: " + pdf.signatures() + ", not " + wanted);
    }
  }
}
