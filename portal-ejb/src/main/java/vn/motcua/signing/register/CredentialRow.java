package vn.motcua.signing.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.CustodyPeriod;
import vn.motcua.signing.HolderKind;

/** A certificate somebody signs with, until another replaces it. */
@Entity
@Table(name = "signing_credential")
public class CredentialRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_credential_seq")
  @SequenceGenerator(
      name = "signing_credential_seq",
      sequenceName = "signing_credential_seq",
      allocationSize = 50)
  private Long id;

  private String keyName;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private HolderKind holderKind;

  private long holderId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private CustodyKind custody;

  private String place;
  private byte[] chain;
  private String serial;
  private Instant validFrom;
  private Instant validUntil;
  private Instant registeredAt;
  private Instant replacedAt;

  protected CredentialRow() {}

  CredentialRow(Credential credential, Instant registeredAt) {
    this.keyName = credential.id();
    this.holderKind = credential.holderKind();
    this.holderId = credential.holderId();
    this.custody = credential.custody();
    this.place = credential.place();
    this.chain = CertificateChains.encode(credential.chain());
    this.serial = credential.certificate().getSerialNumber().toString(16);
    this.validFrom = credential.certificate().getNotBefore().toInstant();
    this.validUntil = credential.certificate().getNotAfter().toInstant();
    this.registeredAt = registeredAt;
  }

  Credential credential() {
    return new Credential(
        keyName, holderKind, holderId, CertificateChains.decode(chain), custody, place);
  }

  CustodyPeriod period() {
    return new CustodyPeriod(custody, place, serial, registeredAt, replacedAt);
  }

  /** The certificate and until when it was used, null while it is. */
  UsedUntil usedUntil() {
    return new UsedUntil(credential(), replacedAt);
  }

  void replaced(Instant when) {
    replacedAt = when;
  }
}
