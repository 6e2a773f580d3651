package vn.motcua.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.issuing.VerifyAddress;
import vn.motcua.shared.PortalClock;

/** The dossier, or the certified copy, that a notice is about, as it was then. */
@Embeddable
public class About implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(PortalClock.ZONE);
  private static final String PAGE = "/my/dossier?id=";

  @Column(name = "dossier_public_id")
  private String id;

  @Column(name = "dossier_number")
  private String number;

  @Column(name = "dossier_title")
  private String title;

  @Column(name = "due_at")
  private Instant dueAt;

  protected About() {}

  /**
   * @param id public id of the dossier; of a copy its check code
   * @param number dossier code, or submission number before receipt; of a copy its number
   * @param title short name of the matter; of a copy what was copied
   * @param dueAt promised date, may be null; of a copy when it was taken back
   */
  public About(String id, String number, String title, Instant dueAt) {
    this.id = id;
    this.number = number;
    this.title = title;
    this.dueAt = dueAt;
  }

  /** The same about a matter by another name, in another language. */
  public About called(String matter) {
    return new About(id, number, matter, dueAt);
  }

  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  /** The date in words, empty if there is none. */
  public String moment() {
    return dueAt == null ? "" : MOMENT.format(dueAt);
  }

  /** Path of the dossier's page. */
  public String link() {
    return PAGE + id;
  }

  /** Path of the page that says what became of the copy. */
  public String verification() {
    return VerifyAddress.path(number, id);
  }
}
