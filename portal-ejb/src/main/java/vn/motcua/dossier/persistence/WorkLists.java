package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.WorklistPage;
import vn.motcua.dossier.WorklistTab;
import vn.motcua.dossier.domain.Cursor;

/**
 * Staff lists by due date. Each tab walks one index in its order and stops when the page is full or
 * the count is high enough, so that a page costs the same whatever the office has.
 */
@ApplicationScoped
public class WorkLists {
  private static final String SELECT =
      "select a.id, a.dossier_id from dossier_assignment a force index (%s)"
          + " straight_join dossier d on d.id = a.dossier_id"
          + " where %s and d.tenant_id = :tenant"
          + " and (:procedure is null or d.procedure_code = :procedure)"
          + " and (:channel is null or d.channel = :channel)"
          + " and (:words is null or d.code like :number or d.subject_name like :words)"
          + " and a.due_at >= :time and (a.due_at > :time or a.id > :id)"
          + " order by a.due_at, a.id limit :size";
  private static final String COUNT =
      "(select count(*) from (select 1 from dossier_assignment a force index (%s)"
          + " where %s limit :most) t_%s)";
  private static final String NEXT_DUE =
      "(select min(a.due_at) from dossier_assignment a"
          + " where a.position_id = :position and a.work_state = 'TAKEN')";

  @Inject private EntityManager entities;

  /** Whose list: tenant, body, role and position of the reader. */
  public record Reader(long tenantId, long bodyId, String role, long positionId, Instant now) {}

  /** Filters; null = all. */
  public record Filter(String procedureCode, Channel channel, String words) {}

  /** A line: step and dossier. */
  public record Line(long stepId, long dossierId) {}

  /** Counts per tab, and the earliest due of what the reader has. */
  public record Counts(Map<WorklistTab, Integer> perTab, Instant nextDue) {}

  /** A page of a tab. */
  public List<Line> page(WorklistTab tab, Reader reader, Filter filter, Cursor after, int size) {
    Query query =
        entities
            .createNativeQuery(SELECT.formatted(index(tab), where(tab)))
            .setParameter("tenant", reader.tenantId())
            .setParameter("procedure", filter.procedureCode())
            .setParameter("channel", filter.channel() == null ? null : filter.channel().name())
            .setParameter("words", Like.text(filter.words()))
            .setParameter("number", Like.number(filter.words()))
            .setParameter("time", after.time())
            .setParameter("id", after.id())
            .setParameter("size", size);
    bind(query, SELECT.formatted(index(tab), where(tab)), reader);
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .map(row -> new Line(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .toList();
  }

  /** Counts of all tabs in one query, each up to {@link WorklistPage#COUNT_LIMIT}. */
  public Counts counts(Reader reader) {
    StringBuilder text = new StringBuilder("select ");
    for (WorklistTab tab : WorklistTab.values()) {
      text.append(COUNT.formatted(index(tab), where(tab), tab)).append(", ");
    }
    text.append(NEXT_DUE);
    Query query =
        entities.createNativeQuery(text.toString()).setParameter("most", WorklistPage.COUNT_LIMIT);
    bind(query, text.toString(), reader);
    Object[] row = (Object[]) query.getSingleResult();
    Map<WorklistTab, Integer> counts = new EnumMap<>(WorklistTab.class);
    for (WorklistTab tab : WorklistTab.values()) {
      counts.put(tab, ((Number) row[tab.ordinal()]).intValue());
    }
    return new Counts(counts, instant(row[WorklistTab.values().length]));
  }

  private static String index(WorklistTab tab) {
    return switch (tab) {
      case NEW -> "dossier_assignment_offered";
      case MINE, SUPPLEMENT, OVERDUE -> "dossier_assignment_mine";
      case SIGNATURE -> "dossier_assignment_handed";
      case UNIT -> "dossier_assignment_unit";
    };
  }

  private static String where(WorklistTab tab) {
    return switch (tab) {
      case NEW -> "a.agency_id = :body and a.role = :role and a.work_state = 'OFFERED'";
      case MINE -> "a.position_id = :position and a.work_state = 'TAKEN'";
      case SUPPLEMENT ->
          "a.position_id = :position and a.work_state in ('SUPPLEMENT', 'FINANCIAL')";
      case SIGNATURE ->
          "a.handed_by_position_id = :position and a.open = true and a.role = 'leader'";
      case OVERDUE -> "a.position_id = :position and a.work_state = 'TAKEN' and a.due_at < :now";
      case UNIT -> "a.agency_id = :body and a.open = true";
    };
  }

  private static void bind(Query query, String text, Reader reader) {
    set(query, text, "body", reader.bodyId());
    set(query, text, "role", reader.role());
    set(query, text, "position", reader.positionId());
    set(query, text, "now", reader.now());
  }

  private static void set(Query query, String text, String name, Object value) {
    if (text.contains(":" + name)) {
      query.setParameter(name, value);
    }
  }

  private static Instant instant(Object column) {
    if (column == null) {
      return null;
    }
    return column instanceof Instant instant
        ? instant
        : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
