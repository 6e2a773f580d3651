package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.result.SigningTask;
import vn.motcua.signing.AgentChallenge;

/** Reserved results on this node that wait for signatures from a token elsewhere. */
@ApplicationScoped
public class TasksInHand {
  private final Map<String, Task> all = new ConcurrentHashMap<>();

  /**
   * One of them.
   *
   * @param key once-only key of the page that began it
   */
  public record Task(String key, SigningTask reserved, AgentChallenge challenge) {}

  /** Keeps one until its transaction ends. */
  public void keep(Task task, Instant now) {
    all.values().removeIf(one -> one.challenge().until().isBefore(now));
    all.put(task.challenge().transaction(), task);
  }

  public Optional<Task> find(String transaction) {
    return transaction == null ? Optional.empty() : Optional.ofNullable(all.get(transaction));
  }

  public void forget(String transaction) {
    all.remove(transaction);
  }
}
