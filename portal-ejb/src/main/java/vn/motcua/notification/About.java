package vn.motcua.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.PortalClock;

/** The dossier that a notice is about, as it was when the notice was written. */
@Embeddable
public class About implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(PortalClock.ZONE);
  private static final String PAGE = "/my/dossier?id=";

  @Column(name = "dossier_public_id")
  private String dossierPublicId;

  @Column(name = "dossier_number")
  private String number;

  @Column(name = "dossier_title")
  private String title;

  @Column(name = "due_at")
  private Instant dueAt;

  protected About() {}

  /**
   * @param number dossier code, or submission number before receipt
   * @param title short name of the matter
   * @param dueAt promised date, may be null
   */
  public About(String dossierPublicId, String number, String title, Instant dueAt) {
    this.dossierPublicId = dossierPublicId;
    this.number = number;
    this.title = title;
    this.dueAt = dueAt;
  }

  /** The same about a matter by another name, in another language. */
  public About called(String matter) {
    return new About(dossierPublicId, number, matter, dueAt);
  }

  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  /** The promised date in words, empty if there is none. */
  public String moment() {
    return dueAt == null ? "" : MOMENT.format(dueAt);
  }

  /** Path of the dossier's page. */
  public String link() {
    return PAGE + dossierPublicId;
  }
}
