package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.issuing.register.ListRows;
import vn.motcua.issuing.register.ListRows.Kind;

/**
 * What everybody fetches to check results without network: the list of issuing keys and the list of
 * results taken back. They name no person.
 */
@Stateless
@PermitAll
public class OfflineLists {
  @Inject private ListRows rows;
  @EJB private OfflineListMaking making;

  /** The issuing keys; empty while the portal has no key to sign lists with. */
  public Optional<PublishedList> keys() {
    return inForce(Kind.KEYS);
  }

  /** The results taken back; empty while the portal has no key to sign lists with. */
  public Optional<PublishedList> revoked() {
    return inForce(Kind.REVOKED);
  }

  /** The first to ask has the list made. */
  private Optional<PublishedList> inForce(Kind kind) {
    Optional<PublishedList> latest = rows.latest(kind);
    return latest.isPresent() ? latest : making.make(kind);
  }
}
