package vn.motcua.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import vn.motcua.dossier.PaperVerdict;

/** An officer's word on one paper, or on the form under {@link #FORM}. */
@Entity
@Table(name = "dossier_examination")
public class Examination {
  /** Key of the form itself. */
  public static final String FORM = "_form";

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private PaperVerdict verdict;

  private String note;
  private Long officerId;
  private Instant examinedAt;

  protected Examination() {}

  public Examination(Key key) {
    this.key = key;
  }

  public void say(PaperVerdict newVerdict, String newNote, Long officer, Instant now) {
    verdict = newVerdict;
    note = newNote;
    officerId = officer;
    examinedAt = now;
  }

  public String paperKey() {
    return key.paperKey;
  }

  public PaperVerdict verdict() {
    return verdict;
  }

  public String note() {
    return note;
  }

  /** Dossier and paper. */
  @Embeddable
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long dossierId;
    private String paperKey;

    protected Key() {}

    public Key(long dossierId, String paperKey) {
      this.dossierId = dossierId;
      this.paperKey = paperKey;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && dossierId.equals(that.dossierId)
          && paperKey.equals(that.paperKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, paperKey);
    }
  }
}
