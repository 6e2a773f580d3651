package vn.motcua.demo;

import java.time.Instant;

/**
 * How far the demonstration has been set up.
 *
 * @param seeded organisation, people and catalogue are there
 * @param told stories told
 * @param failed stories that could not be told to their end
 * @param stories stories in all
 * @param startedAt when it began; stories count their days back from here
 * @param finishedAt null while it goes on
 */
public record DemoProgress(
    boolean seeded, int told, int failed, int stories, Instant startedAt, Instant finishedAt) {

  public boolean finished() {
    return finishedAt != null;
  }
}
