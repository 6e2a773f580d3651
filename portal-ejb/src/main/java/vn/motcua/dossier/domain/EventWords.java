package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The words of an event with their salt; may be deleted without touching the history. */
@Entity
@Table(name = "dossier_event_words")
public class EventWords {
  @Id private Long eventId;
  private String salt;
  private String words;

  protected EventWords() {}

  public EventWords(long eventId, String salt, String words) {
    this.eventId = eventId;
    this.salt = salt;
    this.words = words;
  }

  public Long eventId() {
    return eventId;
  }

  public String words() {
    return words;
  }
}
