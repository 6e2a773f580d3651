package vn.motcua.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.DossierParties;

/** Submitter, capacity with its evidence, and subject. */
@Embeddable
public class Parties {
  private Long submitterAccountId;
  private Long submitterCitizenId;
  private String submitterName;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  private String evidence;
  private Long businessId;
  private String subjectName;
  private String subjectIdentity;

  protected Parties() {}

  public Parties(DossierParties given) {
    this.submitterAccountId = given.submitterAccountId();
    this.submitterCitizenId = given.submitterCitizenId();
    this.submitterName = given.submitterName();
    this.capacity = given.capacity();
    this.evidence = given.evidence();
    this.businessId = given.businessId();
    this.subjectName = given.subjectName();
    this.subjectIdentity = given.subjectIdentity();
  }

  public Long businessId() {
    return businessId;
  }

  public Long submitterCitizenId() {
    return submitterCitizenId;
  }

  public boolean filedBy(Long accountId) {
    return accountId != null && accountId.equals(submitterAccountId);
  }

  public DossierParties facts() {
    return new DossierParties(
        submitterAccountId,
        submitterCitizenId,
        submitterName,
        capacity,
        evidence,
        businessId,
        subjectName,
        subjectIdentity);
  }
}
