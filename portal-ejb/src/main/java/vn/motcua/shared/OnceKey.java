package vn.motcua.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A key that has been used, with the answer that was given. */
@Entity
@Table(name = "once_key")
public class OnceKey {
  @EmbeddedId private Id id;
  private String answer;
  private Instant keptAt;

  protected OnceKey() {}

  OnceKey(Id id, String answer, Instant keptAt) {
    this.id = id;
    this.answer = answer;
    this.keptAt = keptAt;
  }

  String answer() {
    return answer;
  }

  /** Key, door and caller together. */
  @Embeddable
  public static class Id implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "once_key")
    private String key;

    private String door;
    private String actor;

    protected Id() {}

    Id(String key, String door, String actor) {
      this.key = key;
      this.door = door;
      this.actor = actor;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Id that
          && key.equals(that.key)
          && door.equals(that.door)
          && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
      return Objects.hash(key, door, actor);
    }
  }
}
