package vn.motcua.checkpoint.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.evidence.Head;
import vn.motcua.shared.Sql;

/** What each dossier's history was vouched for to be, checkpoint by checkpoint. */
@ApplicationScoped
public class LeafRows {
  /** Of each dossier the latest leaf up to a checkpoint, sorted by dossier. */
  private static final String LATEST =
      "select l.dossier, l.seq, l.digest from history_leaf l where l.dossier %s and l.number <= ?"
          + " and not exists (select 1 from history_leaf m where m.dossier = l.dossier"
          + " and m.number > l.number and m.number <= ?) order by l.dossier limit ?";

  private static final String ALL =
      "select dossier, seq, digest from history_leaf where number <= ? and dossier in (";
  private static final String GONE =
      "select l.dossier, max(l.seq) seq, '' digest from history_leaf l"
          + " where not exists (select 1 from dossier d where d.public_id = l.dossier)"
          + " group by l.dossier order by l.dossier limit ?";

  @Inject private Sql sql;

  /**
   * Leaves of a checkpoint after a dossier, in their order.
   *
   * @param after public id, empty to begin
   */
  public List<Head> after(String after, int number, int most) {
    return sql.list(LeafRows::head, LATEST.formatted("> ?"), after, number, number, most);
  }

  /** Leaves of a checkpoint from this dossier on, in their order. */
  public List<Head> from(String first, int number, int most) {
    return sql.list(LeafRows::head, LATEST.formatted(">= ?"), first, number, number, most);
  }

  /** Everything that checkpoints up to this one vouched for about these dossiers. */
  public Map<String, List<Head>> of(Collection<String> dossiers, int number) {
    if (dossiers.isEmpty()) {
      return Map.of();
    }
    List<Object> values = new ArrayList<>();
    values.add(number);
    values.addAll(dossiers);
    String places = String.join(", ", Collections.nCopies(dossiers.size(), "?"));
    return sql.list(LeafRows::head, ALL + places + ")", values.toArray()).stream()
        .collect(Collectors.groupingBy(Head::dossier));
  }

  /** The latest leaf of each of these dossiers that has one. */
  public Map<String, Head> latest(List<Head> heads, int number) {
    Map<String, Head> latest = new HashMap<>();
    if (!heads.isEmpty()) {
      String between = LATEST.formatted(">= ? and l.dossier <= ?");
      String first = heads.get(0).dossier();
      String last = heads.get(heads.size() - 1).dossier();
      sql.list(LeafRows::head, between, first, last, number, number, Integer.MAX_VALUE)
          .forEach(head -> latest.put(head.dossier(), head));
    }
    return latest;
  }

  /** Keeps new leaves of a checkpoint. */
  public void add(List<Head> heads, int number) {
    if (heads.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>(heads.size() * 4);
    for (Head head : heads) {
      Collections.addAll(values, head.dossier(), number, head.seq(), head.digest());
    }
    String places = String.join(", ", Collections.nCopies(heads.size(), "(?, ?, ?, ?)"));
    sql.change(
        "insert into history_leaf (dossier, number, seq, digest) values " + places,
        values.toArray());
  }

  /** Dossiers vouched for that are not there any more, with the last event vouched for. */
  public List<Head> gone(int most) {
    return sql.list(LeafRows::head, GONE, most);
  }

  private static Head head(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Head(row.getString(1), row.getInt(2), row.getString(3));
  }
}
