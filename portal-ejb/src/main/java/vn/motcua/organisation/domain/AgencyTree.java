package vn.motcua.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Roles;

/**
 * All agencies as they are on one day, ended ones included so that old rows keep a name. Immutable
 * and without a database.
 */
public final class AgencyTree {
  private static final Set<String> OVERSEEING = Set.of(Roles.LEADER, Roles.MANAGER, Roles.ADMIN);

  private final Map<Long, AgencyView> byId = new LinkedHashMap<>();
  private final Map<AgencyCode, Long> byCode = new HashMap<>();
  private final Map<Long, List<Long>> children = new HashMap<>();
  private final Map<Long, List<Long>> served = new HashMap<>();
  private final Map<Long, List<Long>> predecessors = new HashMap<>();
  private final Set<Long> living = new HashSet<>();

  /** One body with all its descriptions. */
  public record Body(
      long id,
      long tenantId,
      AgencyCode code,
      AgencyKind kind,
      Validity validity,
      Long successorId,
      List<Description> descriptions) {}

  /** One description during a time. */
  public record Description(
      Long parentId,
      AgencyDescription.Names names,
      AgencyDescription.Contact contact,
      Validity validity) {}

  /** A centre serves a body during a time. */
  public record Service(long centreId, long servedId, Validity validity) {}

  public AgencyTree(Collection<Body> bodies, Collection<Service> services, LocalDate day) {
    for (Body body : bodies) {
      AgencyView view = view(body, day);
      byId.put(body.id(), view);
      byCode.put(body.code(), body.id());
      if (body.validity().contains(day)) {
        living.add(body.id());
        children.computeIfAbsent(view.parentId(), any -> new ArrayList<>()).add(body.id());
      }
      if (body.successorId() != null) {
        predecessors.computeIfAbsent(body.successorId(), any -> new ArrayList<>()).add(body.id());
      }
    }
    services.stream()
        .filter(service -> service.validity().contains(day))
        .forEach(
            service ->
                served
                    .computeIfAbsent(service.centreId(), any -> new ArrayList<>())
                    .add(service.servedId()));
  }

  private static AgencyView view(Body body, LocalDate day) {
    Description now = describedOn(body.descriptions(), day);
    return new AgencyView(
        body.id(),
        body.tenantId(),
        body.code().text(),
        body.code().reversed().orElse(null),
        now.names().name(),
        now.names().shortName(),
        body.kind(),
        now.parentId(),
        now.contact().address(),
        now.contact().phone(),
        now.contact().hours(),
        now.names().nameEn());
  }

  /** The description of the day; before the first one the first, after the last one the last. */
  private static Description describedOn(List<Description> descriptions, LocalDate day) {
    Description found = descriptions.get(0);
    for (Description next : descriptions) {
      if (!next.validity().from().isAfter(day)) {
        found = next;
      }
    }
    return found;
  }

  /** The agency, also if it has ended. */
  public Optional<AgencyView> byId(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The agency with the code in either form, also if it has ended. */
  public Optional<AgencyView> byCode(String text) {
    return AgencyCode.read(text).map(byCode::get).map(byId::get);
  }

  /** Living bodies directly below, by code. */
  public List<AgencyView> children(long id) {
    return sorted(children.getOrDefault(id, List.of()));
  }

  /** All living bodies of a kind, by code. */
  public List<AgencyView> ofKind(AgencyKind kind) {
    return sorted(living.stream().filter(id -> byId.get(id).kind() == kind).toList());
  }

  private List<AgencyView> sorted(Collection<Long> ids) {
    return ids.stream()
        .map(byId::get)
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .toList();
  }

  /**
   * The agencies whose dossiers are received here: the body this agency is or belongs to, its
   * units, the bodies that it serves as a centre, and what was merged into them.
   */
  public Set<Long> receivesFor(long id) {
    Set<Long> bodies = new HashSet<>();
    Long body = bodyOf(id);
    bodies.add(body);
    bodies.addAll(served.getOrDefault(body, List.of()));
    Set<Long> all = new HashSet<>();
    bodies.forEach(each -> addWithUnits(each, all));
    return withPredecessors(all);
  }

  /**
   * The agencies whose rows may be seen from a position: those received for, and for roles that
   * oversee also every body below; never a row of another tenant.
   */
  public Set<Long> visibleFrom(long agencyId, long tenantId, String role) {
    AgencyView seat = byId.get(agencyId);
    if (seat == null || seat.tenantId() != tenantId) {
      return Set.of();
    }
    Set<Long> all = new HashSet<>(receivesFor(agencyId));
    if (OVERSEEING.contains(role)) {
      addWithAllBelow(bodyOf(agencyId), all);
    }
    return withPredecessors(all).stream()
        .filter(id -> byId.get(id).tenantId() == tenantId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every agency there is or was. */
  public Set<Long> all() {
    return Set.copyOf(byId.keySet());
  }

  /** The body that an agency is, or that a unit belongs to. */
  public Long bodyOf(long id) {
    AgencyView at = byId.get(id);
    Set<Long> seen = new HashSet<>();
    while (at != null
        && at.kind() == AgencyKind.UNIT
        && at.parentId() != null
        && seen.add(at.id())) {
      at = byId.get(at.parentId());
    }
    return at == null ? id : at.id();
  }

  private void addWithUnits(Long id, Set<Long> into) {
    if (byId.containsKey(id) && into.add(id)) {
      children.getOrDefault(id, List.of()).stream()
          .filter(child -> byId.get(child).kind() == AgencyKind.UNIT)
          .forEach(child -> addWithUnits(child, into));
    }
  }

  private void addWithAllBelow(Long id, Set<Long> into) {
    Set<Long> below = new HashSet<>();
    collectBelow(id, below);
    into.addAll(below);
  }

  private void collectBelow(Long id, Set<Long> into) {
    if (into.add(id)) {
      children.getOrDefault(id, List.of()).forEach(child -> collectBelow(child, into));
    }
  }

  private Set<Long> withPredecessors(Set<Long> ids) {
    Set<Long> all = new HashSet<>(ids);
    List<Long> open = new ArrayList<>(ids);
    while (!open.isEmpty()) {
      Long successor = open.remove(open.size() - 1);
      predecessors.getOrDefault(successor, List.of()).stream()
          .filter(all::add)
          .filter(Objects::nonNull)
          .forEach(open::add);
    }
    return all;
  }
}
