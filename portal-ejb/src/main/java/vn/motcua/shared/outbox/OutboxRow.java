package vn.motcua.shared.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One message for one handler, from announcement to delivery. */
@Entity
@Table(name = "outbox_message")
class OutboxRow {
  /** Where a delivery stands. */
  enum State {
    PENDING,
    DELIVERED,
    STUCK
  }

  static final int TRIES_UNTIL_STUCK = 12;
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
  private static final int LONGEST_ERROR = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
  @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq")
  private Long id;

  private String kind;
  private String handler;
  private Long ownerAgencyId;
  private String ids;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;
  private Instant createdAt;
  private Instant nextTryAt;
  private Instant deadlineAt;
  private Instant deliveredAt;
  private String lastError;

  protected OutboxRow() {}

  OutboxRow(String kind, String handler, Long ownerAgencyId, Map<String, String> ids, Instant now) {
    this.kind = kind;
    this.handler = handler;
    this.ownerAgencyId = ownerAgencyId;
    this.ids = join(ids);
    this.state = State.PENDING;
    this.createdAt = now;
    this.nextTryAt = now;
    this.deadlineAt = now.plus(Duration.ofHours(4));
  }

  /**
   * Takes the message for one try; if the server dies meanwhile it comes free again after the
   * lease.
   */
  OutboxMessage claim(Instant now) {
    attempts++;
    nextTryAt = now.plus(LEASE);
    return new OutboxMessage(id, kind, ownerAgencyId, split(ids), createdAt, attempts);
  }

  void delivered(Instant now) {
    state = State.DELIVERED;
    deliveredAt = now;
    lastError = null;
  }

  /**
   * Plans the next try with a growing pause; past the last try or the deadline a person has to
   * look.
   */
  void failed(String error, Instant now) {
    lastError = shortened(error);
    Duration pause = Duration.ofSeconds(5L << Math.min(attempts, 10));
    nextTryAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    if (attempts >= TRIES_UNTIL_STUCK || nextTryAt.isAfter(deadlineAt)) {
      state = State.STUCK;
    }
  }

  /** No further try: a person has to look. */
  void gaveUp(String error) {
    lastError = shortened(error);
    state = State.STUCK;
  }

  private static String shortened(String error) {
    return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
  }

  void retry(Instant now) {
    state = State.PENDING;
    attempts = 0;
    nextTryAt = now;
    deadlineAt = now.plus(Duration.ofHours(4));
  }

  String kind() {
    return kind;
  }

  String handler() {
    return handler;
  }

  State state() {
    return state;
  }

  OutboxTrouble trouble() {
    return new OutboxTrouble(
        id,
        kind,
        handler,
        ownerAgencyId,
        attempts,
        createdAt,
        nextTryAt,
        state == State.STUCK,
        lastError);
  }

  private static String join(Map<String, String> ids) {
    return new TreeMap<>(ids)
        .entrySet().stream()
            .map(e -> plain(e.getKey()) + "=" + plain(e.getValue()))
            .collect(Collectors.joining(";"));
  }

  private static String plain(String text) {
    if (text.indexOf('=') >= 0 || text.indexOf(';') >= 0) {
      throw new IllegalArgumentException("an id of an outbox message holds neither = nor ;");
    }
    return text;
  }

  private static Map<String, String> split(String joined) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String pair : joined.split(";")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        ids.put(pair.substring(0, at), pair.substring(at + 1));
      }
    }
    return ids;
  }
}
