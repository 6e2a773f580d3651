package vn.motcua.document.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.StoredFile;
import vn.motcua.shared.PortalClock;

/** The table of kept files and how many papers refer to each. Works in the caller's transaction. */
@ApplicationScoped
public class StoredFiles {
  @Inject private EntityManager em;

  @Inject private PortalClock clock;

  /** The row of a digest, if there is one. */
  public Optional<StoredFile> find(String sha256) {
    return em.createQuery(
            "select f from StoredFileRow f where f.sha256 = :sha256", StoredFileRow.class)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst()
        .map(StoredFileRow::toView);
  }

  /**
   * Writes the row or counts one reference more, in one statement, so that two equal arrivals do
   * not collide.
   */
  public void addReference(StoredFile file) {
    em.createNativeQuery(
            """
            INSERT INTO stored_file
              (sha256, size, media_type, pages, reference_count, stored_at, unreferenced_at)
            VALUES (:sha256, :size, :mediaType, :pages, 1, :now, NULL)
            ON DUPLICATE KEY UPDATE
              reference_count = reference_count + 1, unreferenced_at = NULL""")
        .setParameter("sha256", file.sha256())
        .setParameter("size", file.size())
        .setParameter("mediaType", file.mediaType())
        .setParameter("pages", file.pages())
        .setParameter("now", clock.now())
        .executeUpdate();
  }

  /** Counts one reference less; never below zero. */
  public void removeReference(String sha256) {
    em.createNativeQuery(
            """
            UPDATE stored_file
               SET unreferenced_at = CASE WHEN reference_count <= 1 THEN :now ELSE NULL END,
                   reference_count = GREATEST(reference_count - 1, 0)
             WHERE sha256 = :sha256""")
        .setParameter("sha256", sha256)
        .setParameter("now", clock.now())
        .executeUpdate();
  }

  /** Forgets rows that nobody has referred to since before the given time. */
  public int forgetUnreferenced(Instant before) {
    return em.createNativeQuery(
            "DELETE FROM stored_file WHERE reference_count = 0 AND unreferenced_at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /** Those of the given digests that have no row. */
  public List<String> withoutRow(List<String> digests) {
    if (digests.isEmpty()) {
      return List.of();
    }
    List<String> known =
        em.createQuery(
                "select f.sha256 from StoredFileRow f where f.sha256 in :digests", String.class)
            .setParameter("digests", digests)
            .getResultList();
    return digests.stream().filter(digest -> !known.contains(digest)).toList();
  }
}
