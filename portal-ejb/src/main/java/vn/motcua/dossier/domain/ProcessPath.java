package vn.motcua.dossier.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.catalogue.ProcessGraph.Step;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Finds the way through the graph of a revision's process. Pure. */
public final class ProcessPath {
  private ProcessPath() {}

  /** The first step of an officer after receipt; the start itself if it is one. */
  public static Step firstForOfficer(ProcessGraph process) {
    return nearest(process, process.start(), Roles.OFFICER)
        .orElseThrow(() -> new IllegalStateException("a process without an officer's step"));
  }

  /**
   * The step at which the leader decides, after this one.
   *
   * @throws Refusal if none can be reached
   */
  public static Step leaderAfter(ProcessGraph process, String stepKey) {
    return nearest(process, step(process, stepKey), Roles.LEADER)
        .orElseThrow(() -> new Refusal("dossier.no-such-step"));
  }

  /**
   * The officer's step that directly follows.
   *
   * @param wanted its key, null for the first that fits
   * @throws Refusal if it does not follow
   */
  public static Step officerAfter(ProcessGraph process, String stepKey, String wanted) {
    return step(process, stepKey).next().stream()
        .filter(key -> wanted == null || wanted.equals(key))
        .flatMap(key -> process.step(key).stream())
        .filter(step -> Roles.OFFICER.equals(step.role()))
        .findFirst()
        .orElseThrow(() -> new Refusal("dossier.no-such-step"));
  }

  /** The straight way after a step: officers' and leaders' steps, detours left out. */
  public static List<Step> after(ProcessGraph process, String stepKey) {
    List<Step> way = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(stepKey));
    Optional<Step> next = process.step(stepKey).flatMap(step -> straight(process, step));
    while (next.isPresent() && seen.add(next.get().key())) {
      if (!Roles.DESK.equals(next.get().role())) {
        way.add(next.get());
      }
      next = straight(process, next.get());
    }
    return way;
  }

  private static Optional<Step> straight(ProcessGraph process, Step step) {
    return step.next().isEmpty()
        ? Optional.empty()
        : process.step(step.next().get(step.next().size() - 1));
  }

  /** Place of a step in the published order, from 1; 0 if the process does not have it. */
  public static int numberOf(ProcessGraph process, String stepKey) {
    for (int place = 0; place < process.steps().size(); place++) {
      if (process.steps().get(place).key().equals(stepKey)) {
        return place + 1;
      }
    }
    return 0;
  }

  private static Step step(ProcessGraph process, String key) {
    return process.step(key).orElseThrow(() -> new Refusal("dossier.no-such-step"));
  }

  private static Optional<Step> nearest(ProcessGraph process, Step from, String role) {
    Deque<Step> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(from);
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (role.equals(step.role())) {
        return Optional.of(step);
      }
      if (seen.add(step.key())) {
        step.next().forEach(key -> process.step(key).ifPresent(open::add));
      }
    }
    return Optional.empty();
  }
}
