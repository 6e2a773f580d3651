package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.result.ResultAction;
import vn.motcua.result.ResultState;
import vn.motcua.shared.Actor;

/** One thing that happened to a result; never changed. */
@Entity
@Table(name = "result_event")
public class ResultEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_event_seq")
  @SequenceGenerator(name = "result_event_seq", sequenceName = "result_event_seq")
  private long id;

  private long resultId;

  @Enumerated(EnumType.STRING)
  private ResultAction action;

  @Enumerated(EnumType.STRING)
  private ResultState state;

  private String actor;
  private Long officerId;
  private Long positionId;
  private Instant happenedAt;

  protected ResultEvent() {}

  /** The result has just been moved by this action. */
  public ResultEvent(Result result, ResultAction action, Actor by, Instant at) {
    this.resultId = result.id();
    this.action = action;
    this.state = result.state();
    this.actor = by.name();
    this.officerId = by.officerId();
    this.positionId = by.positionId();
    this.happenedAt = at;
  }
}
