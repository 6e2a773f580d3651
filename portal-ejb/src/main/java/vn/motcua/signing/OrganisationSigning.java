package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.pades.FirstPage;
import vn.motcua.signing.pades.FreshPdf;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.SigningActs;

/**
 * An organisation signs unattended: receipts, confirmations, forms 01–03, what the portal states
 * about its own registers (checkpoints, seals), after their leader results and their annexes, and
 * certified copies. Only {@code issuing}, {@code result}, {@code checkpoint} and {@code archive}
 * call it, on what they have made themselves.
 */
@Stateless
@RolesAllowed({
  Roles.CITIZEN,
  Roles.DESK,
  Roles.OFFICER,
  Roles.LEADER,
  Roles.MANAGER,
  Roles.ADMIN,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationSigning {
  @Inject private CredentialRegister register;
  @Inject private SigningWork work;
  @Inject private SigningActs acts;
  @Inject private BeforeSigning before;
  @Inject private Raising raising;
  @Inject private PortalClock clock;

  /**
   * Signs without anything visible.
   *
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.not-signable
   */
  public SignedDocument sign(byte[] pdf, long agencyId) {
    return sign(pdf, agencyId, null);
  }

  /**
   * Signs with a visible block at the place.
   *
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.not-signable
   */
  public SignedDocument sign(byte[] pdf, long agencyId, BlockPlace place) {
    Credential credential = credential(agencyId);
    SignedSet set = signed(credential, DocumentToSign.pdf("paper", pdf, place, null));
    acts.signed(credential, set);
    return set.documents().get(0);
  }

  /**
   * Whether papers signed here, at level B, are to be time-stamped afterwards (see {@link
   * LaterRaising#stamp}).
   */
  public boolean areStamped() {
    return raising.isPossible();
  }

  /**
   * Signs a text that the portal says about what it keeps, as XML, and has it time-stamped where an
   * authority is configured; asks it over the network, so never inside a transaction.
   *
   * @return one document; marked if no authority answered
   * @throws Refusal signing.no-certificate, signing.certificate-…
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet state(String text, long agencyId) {
    Credential credential = credential(agencyId);
    SignedSet signed =
        signed(credential, DocumentToSign.xml("statement", SignedStatement.unsigned(text)));
    SignedSet stamped = raising.raise(signed, signed.signedAt());
    acts.signed(credential, stamped);
    return stamped;
  }

  /**
   * Signs bytes beside them (CAdES) and has the signature time-stamped where an authority is
   * configured; asks it over the network, so never inside a transaction.
   *
   * @return one document, the CMS; marked if no authority answered
   * @throws Refusal signing.no-certificate, signing.certificate-…
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet signBeside(byte[] content, long agencyId) {
    Credential credential = credential(agencyId);
    SignedSet signed = signed(credential, DocumentToSign.detached("manifest", content));
    SignedSet stamped = raising.raise(signed, signed.signedAt());
    acts.signed(credential, stamped);
    return stamped;
  }

  /**
   * Certifies the digitised copy of a paper (NĐ 30/2020, Điều 25: the form of the copy, the agency
   * and the time, top right on the first page), time-stamped where an authority is configured. Asks
   * over the network, so never inside a transaction.
   *
   * @param pdf the scanned paper
   * @return one document; marked if no authority answered
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.not-signable,
   *     signing.copy-signed if it is signed already, signing.copy-turned
   */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet certifyCopy(byte[] pdf, long agencyId, CopyForm form) {
    if (FreshPdf.signatures(pdf) > 0) {
      throw new Refusal("signing.copy-signed");
    }
    BlockPlace place = FirstPage.topRight(pdf);
    Credential credential = credential(agencyId);
    SignedSet signed = signed(credential, DocumentToSign.copy("copy", pdf, place, form));
    SignedSet stamped = raising.raise(signed, signed.signedAt());
    acts.signed(credential, stamped);
    return stamped;
  }

  /**
   * Whether this organisation could sign now, asked before its leader's key is.
   *
   * @throws Refusal signing.agency-… saying what stands against it
   */
  @RolesAllowed({Roles.LEADER, Roles.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void requireReady(long agencyId) {
    try {
      before.require(credential(agencyId), clock.now());
    } catch (Refusal refusal) {
      throw AgencyRefusal.of(refusal);
    }
  }

  /**
   * Signs a PDF that an officer has just signed, with the organisation's seal at the place, and has
   * it time-stamped where an authority is configured (NĐ 30/2020: the signer first, then the
   * agency). Asks over the network, so never inside a transaction.
   *
   * @param first what the officer signed
   * @param name of the PDF in it
   * @return the same set with the PDF signed twice; marked if no authority answered
   * @throws Refusal signing.agency-… saying what stands against it, signing.signer-first if nobody
   *     or more than one signed before
   */
  @RolesAllowed({Roles.LEADER, Roles.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet signAfter(SignedSet first, String name, long agencyId, BlockPlace place) {
    byte[] pdf = first.document(name).content();
    if (FreshPdf.signatures(pdf) != 1) {
      throw new Refusal("signing.signer-first");
    }
    return first.signedAfter(
        behind(first, agencyId, List.of(DocumentToSign.seal(name, pdf, place))));
  }

  /**
   * Signs the annexes of a paper that an officer has just signed (NĐ 30/2020, Phụ lục I: number of
   * the paper and time, top right on the first page, no picture), time-stamped where an authority
   * is configured. Asks over the network, so never inside a transaction.
   *
   * @param first what was signed before
   * @return the same set with the annexes behind it, each under its name; marked if no authority
   *     answered
   * @throws Refusal signing.agency-… saying what stands against it, signing.annex-signed if one is
   *     signed already, signing.copy-turned
   */
  @RolesAllowed({Roles.LEADER, Roles.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet signAnnexes(SignedSet first, long agencyId, List<AnnexFile> annexes) {
    annexes.forEach(annex -> AnnexFile.requireSignable(annex.pdf()));
    return first.with(behind(first, agencyId, annexes.stream().map(AnnexFile::document).toList()));
  }

  /** The organisation's own signatures after an officer's. */
  private SignedSet behind(SignedSet first, long agencyId, List<DocumentToSign> documents) {
    try {
      Credential credential = credential(agencyId);
      SignedSet signed = signed(credential, documents);
      // Nobody waits again for authorities that were silent a moment ago.
      boolean silent = first.marks().contains(SignedSet.Mark.UNSTAMPED);
      SignedSet stamped = silent ? signed.unstamped() : raising.raise(signed, signed.signedAt());
      acts.signed(credential, stamped);
      return stamped;
    } catch (Refusal refusal) {
      throw AgencyRefusal.of(refusal);
    }
  }

  private Credential credential(long agencyId) {
    return register
        .of(HolderKind.ORGANISATION, agencyId)
        .orElseThrow(() -> new Refusal("signing.no-certificate"));
  }

  private SignedSet signed(Credential credential, DocumentToSign document) {
    return signed(credential, List.of(document));
  }

  private SignedSet signed(Credential credential, List<DocumentToSign> documents) {
    Instant now = clock.now();
    boolean checked = before.require(credential, now);
    return work.sign(credential, null, documents, now).revocationChecked(checked);
  }
}
