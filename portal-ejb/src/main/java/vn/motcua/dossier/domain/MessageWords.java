package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The words of a message with their salt; may be deleted without touching the row. */
@Entity
@Table(name = "dossier_message_words")
public class MessageWords {
  @Id private Long messageId;
  private String salt;
  private String words;

  protected MessageWords() {}

  public MessageWords(long messageId, String salt, String words) {
    this.messageId = messageId;
    this.salt = salt;
    this.words = words;
  }

  public Long messageId() {
    return messageId;
  }

  public String words() {
    return words;
  }
}
