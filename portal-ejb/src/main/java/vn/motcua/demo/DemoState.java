package vn.motcua.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the demonstration has been set up; one row. */
@Entity
@Table(name = "demo_state")
class DemoState {
  static final int ONLY = 1;

  @Id private Integer id;
  private boolean seeded;
  private int told;
  private int failed;
  private int stories;
  private Instant startedAt;
  private Instant finishedAt;

  protected DemoState() {}

  DemoState(int stories, Instant startedAt) {
    this.id = ONLY;
    this.stories = stories;
    this.startedAt = startedAt;
  }

  void markSeeded() {
    seeded = true;
  }

  void toldOneMore(boolean well) {
    told++;
    failed += well ? 0 : 1;
  }

  void finished(Instant at) {
    finishedAt = at;
  }

  DemoProgress view() {
    return new DemoProgress(seeded, told, failed, stories, startedAt, finishedAt);
  }
}
