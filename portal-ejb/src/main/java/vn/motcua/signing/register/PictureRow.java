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
import vn.motcua.signing.HolderKind;

/** The picture of a signature by hand, or of a seal, until another replaces it. */
@Entity
@Table(name = "signing_picture")
public class PictureRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_picture_seq")
  @SequenceGenerator(
      name = "signing_picture_seq",
      sequenceName = "signing_picture_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private HolderKind holderKind;

  private long holderId;
  private byte[] content;
  private Instant registeredAt;
  private Instant replacedAt;

  protected PictureRow() {}

  PictureRow(HolderKind holderKind, long holderId, byte[] content, Instant registeredAt) {
    this.holderKind = holderKind;
    this.holderId = holderId;
    this.content = content;
    this.registeredAt = registeredAt;
  }

  byte[] content() {
    return content;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  void replaced(Instant when) {
    replacedAt = when;
  }
}
