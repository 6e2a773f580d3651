package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.audit.ReadLog;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.StoredFile;
import vn.motcua.issuing.copies.CopyOrders;
import vn.motcua.issuing.copies.CopyRegister;
import vn.motcua.issuing.copies.NewCopy;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.CopyForm;
import vn.motcua.signing.OrganisationSigning;

/**
 * The desk of an agency has papers copied: digitised, signed by the agency, numbered and kept in
 * its register (sao y from paper to electronic, NĐ 30/2020, Điều 25.1c). An agency copies what it
 * issued or was sent (Điều 27); the certification of copies for anybody is a procedure of its own.
 * Each desk sees its own agency's register.
 */
@Stateless
@RolesAllowed(Roles.DESK)
public class CertifiedCopies {
  /** Bodies of the State that decide; a one-stop centre decides nothing, a company is none. */
  private static final Set<AgencyKind> COPYING =
      EnumSet.of(AgencyKind.PROVINCE, AgencyKind.DEPARTMENT, AgencyKind.COMMUNE, AgencyKind.POLICE);

  private static final String DOOR = "copy";

  @Inject private CurrentActor actor;
  @Inject private CopyRegister copies;
  @Inject private CopyOrders orders;
  @EJB private Agencies agencies;
  @EJB private OrganisationSigning signing;
  @EJB private DocumentStore store;
  @EJB private ReadLog reads;

  /** Whether the caller's agency copies papers. */
  public boolean isOffered() {
    return COPYING.contains(body().kind());
  }

  /**
   * Has a paper copied; the same order again gives the same copy. The key is used before the number
   * is taken, so that a failure leaves no gap, and outside any transaction.
   *
   * @throws Refusal issuing.copy-not-here; issuing.copy-title, issuing.copy-asked-…,
   *     issuing.copy-compared at their fields; document.… and issuing.copy-not-pdf for the file;
   *     signing.copy-…, signing.no-certificate, signing.certificate-…
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public CertifiedCopy certify(CertifyCopy order) {
    long agency = office().id();
    Optional<CertifiedCopy> made = copies.made(order.key(), agency);
    if (made.isPresent()) {
      return made.get();
    }
    NewCopy copy = orders.read(order, agency);
    StoredFile scan =
        store.inspect(
            new ByteArrayInputStream(order.scan()),
            ContentPolicy.UPLOAD_LIMIT,
            ContentPolicy.UPLOADED_PAPER);
    if (!ContentPolicy.PDF.equals(scan.mediaType())) {
      throw new Refusal("issuing.copy-not-pdf");
    }
    return copies.add(
        order.key(), copy, scan, signing.certifyCopy(order.scan(), agency, CopyForm.TRUE_COPY));
  }

  /**
   * The agency's register.
   *
   * @throws Refusal issuing.copy-not-here
   */
  public CopyPage page(CopyQuery query) {
    return copies.page(office().id(), query);
  }

  /**
   * The signed copy, or the notice that took one back; the reading is written down before the
   * content is handed out.
   *
   * @throws NotFound if there is none, or it is another agency's
   */
  public IssuedFile open(String publicId) {
    long agency = body().id();
    RegisteredPaper paper = copies.paper(publicId, agency).orElseThrow(NotFound::new);
    reads.notePaper(paper.id(), DOOR, "register");
    return IssuedFile.of(paper, store);
  }

  private AgencyView office() {
    AgencyView body = body();
    if (!COPYING.contains(body.kind())) {
      throw new Refusal("issuing.copy-not-here");
    }
    return body;
  }

  private AgencyView body() {
    return agencies.bodyOf(actor.get().agencyId());
  }
}
