package vn.motcua.document.storage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Removes files that no paper refers to any more, a day after the last reference went or the upload
 * broke off.
 *
 * <p>Rows go in one run and their files in the next: a file without a row is harmless, a row
 * without its file is not.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
public class OrphanSweep {
  static final Duration KEPT_FOR = Duration.ofHours(24);

  @Inject private FileVault vault;
  @Inject private PieceVault pieces;
  @Inject private StoredFiles files;
  @Inject private PortalClock clock;

  /** One round; safe to repeat and to run on several nodes at once. */
  @Schedule(hour = "3", minute = "17", persistent = false)
  public void sweep() {
    Instant limit = clock.now().minus(KEPT_FOR);
    vault.eachWrittenBefore(
        limit, lot -> files.withoutRow(lot).forEach(sha256 -> vault.discardOlder(sha256, limit)));
    vault.discardArrivals(limit);
    pieces.discardOlder(limit);
    files.forgetUnreferenced(limit);
  }
}
