package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;

/** The internal process: the first step is the start, a step with nothing next is an end. */
public record ProcessGraph(List<Step> steps) {

  /**
   * @param role who does it: desk, officer or leader
   * @param hours working hours the step may take
   */
  public record Step(String key, Words name, String role, int hours, List<String> next) {

    public Step {
      next = next == null ? List.of() : List.copyOf(next);
    }
  }

  public ProcessGraph {
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** The step a received dossier enters first. */
  public Step start() {
    return steps.get(0);
  }

  /** The step of this key. */
  public Optional<Step> step(String key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst();
  }

  /** The first step of this role that may directly follow the given one. */
  public Optional<Step> nextOf(String key, String role) {
    return step(key).stream()
        .flatMap(step -> step.next().stream())
        .flatMap(next -> step(next).stream())
        .filter(step -> step.role().equals(role))
        .findFirst();
  }
}
