package vn.motcua.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.motcua.audit.AdminActs;
import vn.motcua.catalogue.persistence.ProcedureRevisionRow;
import vn.motcua.catalogue.persistence.RevisionPublished;
import vn.motcua.catalogue.reading.ProcedureFiles;
import vn.motcua.catalogue.reading.RevisionJson;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Publishes revisions. A published one never changes; a change is the next number. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class CataloguePublication {
  private static final String LATEST =
      "select r from ProcedureRevisionRow r where r.code = :code order by r.number desc";

  @Inject private EntityManager entities;

  @Inject private AdminActs acts;
  @Inject private PortalClock clock;
  @Inject private Event<RevisionPublished> published;

  /** Publishes what comes with the portal; unchanged procedures stay as they are. */
  public List<PublishedRevision> publishBundled() {
    ProcedureFiles files = new ProcedureFiles();
    return files.codes().stream().map(code -> publish(files.read(code))).toList();
  }

  /** Whether nothing has been published yet. */
  public boolean nothingPublished() {
    return entities
        .createQuery("select r.id from ProcedureRevisionRow r", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Publishes a procedure written in the catalogue's own format.
   *
   * @throws Refusal if it cannot be read or contradicts itself
   */
  public PublishedRevision publish(String yaml) {
    try {
      return publish(new ProcedureFiles().parse(yaml));
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("catalogue.unreadable", String.valueOf(unreadable.getMessage()));
    }
  }

  private PublishedRevision publish(ProcedureRevision written) {
    List<String> contradictions = RevisionRules.broken(written);
    if (!contradictions.isEmpty()) {
      throw new Refusal(
          "catalogue.revision-incomplete", written.code(), String.join("; ", contradictions));
    }
    Optional<ProcedureRevisionRow> latest = latest(written.code());
    String digest = RevisionJson.digest(RevisionJson.write(written));
    if (latest.isPresent() && latest.get().digest().equals(digest)) {
      return view(latest.get(), written.code(), false);
    }
    int number = latest.map(ProcedureRevisionRow::number).orElse(0) + 1;
    ProcedureRevisionRow row = new ProcedureRevisionRow(written, number, clock.now());
    entities.persist(row);
    entities.flush();
    acts.note(
        "procedure.published",
        written.code() + "/" + number,
        new AdminActs.Change(latest.map(ProcedureRevisionRow::digest).orElse(null), digest),
        null);
    published.fire(new RevisionPublished(written.code()));
    return view(row, written.code(), true);
  }

  private Optional<ProcedureRevisionRow> latest(String code) {
    return entities
        .createQuery(LATEST, ProcedureRevisionRow.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static PublishedRevision view(ProcedureRevisionRow row, String code, boolean fresh) {
    return new PublishedRevision(row.id(), code, row.number(), row.digest(), fresh);
  }
}
