package vn.motcua.dossier.domain;

import jakarta.persistence.Embeddable;

/** Whose rows these are and which authorities receive and decide. */
@Embeddable
public class Place {
  private long tenantId;
  private long receivingAgencyId;
  private long competentAgencyId;

  protected Place() {}

  public Place(long tenantId, long receivingAgencyId, long competentAgencyId) {
    this.tenantId = tenantId;
    this.receivingAgencyId = receivingAgencyId;
    this.competentAgencyId = competentAgencyId;
  }

  public long tenantId() {
    return tenantId;
  }

  public long receivingAgencyId() {
    return receivingAgencyId;
  }

  public long competentAgencyId() {
    return competentAgencyId;
  }
}
