package vn.motcua.dossier.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings together two saves of one page, question by question: an answer changed here only is
 * taken, one changed elsewhere only stays, one changed in both places to different values is a
 * conflict that the person has to decide.
 *
 * <p>For this each page keeps a short list of what its answers were before they changed, so that
 * the answer a tab started from can be told from its base version.
 */
public final class PageMerge {
  private static final int KEPT_CHANGES = 8;

  private PageMerge() {}

  /**
   * A change of one answer.
   *
   * @param version of the page that brought it
   * @param before the answer until then
   */
  public record Change(long version, Object before) {}

  /** The page as it is now. */
  public record Current(
      long version, Map<String, Object> values, Map<String, List<Change>> changes) {}

  /**
   * What came of it.
   *
   * @param conflicts fields changed in both places, with the other answer; if any, nothing is saved
   */
  public record Merged(
      Map<String, Object> values,
      Map<String, List<Change>> changes,
      Map<String, Object> conflicts) {}

  /** Merges values that were shown at a base version into the page. */
  public static Merged merge(Current current, long baseVersion, Map<String, Object> submitted) {
    Map<String, Object> values = new LinkedHashMap<>(current.values());
    Map<String, List<Change>> changes = new HashMap<>(current.changes());
    Map<String, Object> conflicts = new LinkedHashMap<>();
    for (Map.Entry<String, Object> answer : submitted.entrySet()) {
      String field = answer.getKey();
      Object now = current.values().get(field);
      if (Objects.equals(now, answer.getValue())) {
        continue;
      }
      List<Change> since = changesSince(current, field, baseVersion);
      if (since.isEmpty()) {
        remember(changes, field, new Change(current.version() + 1, now));
        put(values, field, answer.getValue());
      } else if (!Objects.equals(since.get(0).before(), answer.getValue())) {
        conflicts.put(field, now);
      }
    }
    return new Merged(values, changes, conflicts);
  }

  /** Fields whose answer differs between two states of a page. */
  public static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
    Set<String> fields = new TreeSet<>(one.keySet());
    fields.addAll(other.keySet());
    fields.removeIf(field -> Objects.equals(one.get(field), other.get(field)));
    return fields;
  }

  private static List<Change> changesSince(Current current, String field, long baseVersion) {
    return current.changes().getOrDefault(field, List.of()).stream()
        .filter(change -> change.version() > baseVersion)
        .toList();
  }

  private static void remember(Map<String, List<Change>> changes, String field, Change change) {
    List<Change> kept = new ArrayList<>(changes.getOrDefault(field, List.of()));
    kept.add(change);
    changes.put(field, kept.subList(Math.max(0, kept.size() - KEPT_CHANGES), kept.size()));
  }

  private static void put(Map<String, Object> values, String field, Object value) {
    if (value == null) {
      values.remove(field);
    } else {
      values.put(field, value);
    }
  }
}
