package vn.motcua.fee.domain;

import jakarta.persistence.Embeddable;
import vn.motcua.dossier.DossierFacts;

/** Whose debt it is and whose money: ids of the dossier, of the payer and of the collector. */
@Embeddable
public class OrderOwner {
  private long dossierId;
  private String dossierPublicId;
  private long tenantId;
  private long agencyId;
  private Long payerAccountId;

  protected OrderOwner() {}

  /** The owner of an order for the dossier; the authority that decides collects. */
  public static OrderOwner of(DossierFacts dossier) {
    OrderOwner owner = new OrderOwner();
    owner.dossierId = dossier.id();
    owner.dossierPublicId = dossier.publicId();
    owner.tenantId = dossier.tenantId();
    owner.agencyId = dossier.competentAgencyId();
    owner.payerAccountId = dossier.parties().submitterAccountId();
    return owner;
  }

  public long dossierId() {
    return dossierId;
  }

  public String dossierPublicId() {
    return dossierPublicId;
  }

  public long tenantId() {
    return tenantId;
  }

  public long agencyId() {
    return agencyId;
  }

  public Long payerAccountId() {
    return payerAccountId;
  }
}
