package vn.motcua.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.Refusal;

/** A name to sign in with, of a citizen or of an officer. */
@Entity
@Table(name = "account")
public class Account {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  private String username;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Long citizenId;
  private Long officerId;
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private State state;

  private boolean demo;
  private String demoNote;
  private Instant createdAt;
  private Instant passwordSetAt;
  @Version private int version;

  /** Whose account it is. */
  public enum Kind {
    CITIZEN,
    STAFF
  }

  /** Whether it may be used. */
  public enum State {
    ACTIVE,
    LOCKED
  }

  protected Account() {}

  private Account(String username, Kind kind, Instant now) {
    this.username = readUsername(username).orElseThrow(() -> new Refusal("identity.username-form"));
    this.kind = kind;
    this.state = State.ACTIVE;
    this.createdAt = now;
  }

  /**
   * @throws Refusal if the name has another form
   */
  public static Account ofCitizen(String username, long citizenId, Instant now) {
    Account account = new Account(username, Kind.CITIZEN, now);
    account.citizenId = citizenId;
    return account;
  }

  /**
   * @throws Refusal if the name has another form
   */
  public static Account ofOfficer(String username, long officerId, Instant now) {
    Account account = new Account(username, Kind.STAFF, now);
    account.officerId = officerId;
    return account;
  }

  /** What was typed as a user name in its one form; empty if it cannot be one. */
  public static Optional<String> readUsername(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return USERNAME.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }

  /** Marks an account of the demonstration; production refuses to start with one. */
  public void markDemo(String note) {
    demo = true;
    demoNote = note;
  }

  public void setPassword(String hash, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
  }

  public void lock() {
    state = State.LOCKED;
  }

  public void unlock() {
    state = State.ACTIVE;
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  public boolean isStaff() {
    return kind == Kind.STAFF;
  }

  public Long id() {
    return id;
  }

  public String username() {
    return username;
  }

  public Long citizenId() {
    return citizenId;
  }

  public Long officerId() {
    return officerId;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public String demoNote() {
    return demoNote;
  }
}
