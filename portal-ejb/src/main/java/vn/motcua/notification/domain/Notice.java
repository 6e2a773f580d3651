package vn.motcua.notification.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.notification.About;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.NoticeView;
import vn.motcua.shared.PublicId;

/** One fact told to one account; a second row for the same message and account cannot exist. */
@Entity
@Table(name = "notice")
public class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
  private Long id;

  private String publicId;
  private Long accountId;
  private Long messageId;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  @Embedded private About about;
  private Instant createdAt;
  private Instant readAt;

  protected Notice() {}

  public Notice(long accountId, long messageId, NoticeKind kind, About about, Instant createdAt) {
    this.publicId = PublicId.random();
    this.accountId = accountId;
    this.messageId = messageId;
    this.kind = kind;
    this.about = about;
    this.createdAt = createdAt;
  }

  /** Reading twice keeps the first time. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  public Long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public Long accountId() {
    return accountId;
  }

  public NoticeKind kind() {
    return kind;
  }

  public About about() {
    return about;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public NoticeView view() {
    return new NoticeView(publicId, kind, about, createdAt, readAt != null);
  }
}
