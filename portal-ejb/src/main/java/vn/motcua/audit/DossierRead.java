package vn.motcua.audit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Row of the read log; written by an insert that ignores repetition, never changed. */
@Entity
@Table(name = "dossier_read")
class DossierRead {
  @EmbeddedId Id id;
  String role;
  Long agencyId;
  Long positionId;
  String why;
  Instant readAt;

  protected DossierRead() {}

  /** Dossier, reader, door and hour. */
  @Embeddable
  static class Id implements Serializable {
    private static final long serialVersionUID = 1L;

    Long dossierId;
    String actor;
    String door;
    Instant readHour;

    @Override
    public boolean equals(Object other) {
      return other instanceof Id that
          && Objects.equals(dossierId, that.dossierId)
          && Objects.equals(actor, that.actor)
          && Objects.equals(door, that.door)
          && Objects.equals(readHour, that.readHour);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, actor, door, readHour);
    }
  }
}
