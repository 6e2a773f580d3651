package vn.motcua.identity;

import java.io.Serializable;
import java.util.Set;
import vn.motcua.organisation.Validity;

/**
 * A citizen may act for a business.
 *
 * @param id mandate
 * @param business for whom
 * @param scopes what may be done
 * @param source where the mandate comes from, a sentence with number and date
 * @param validity from when until when
 */
public record MandateView(
    long id, BusinessView business, Set<Scope> scopes, String source, Validity validity)
    implements Serializable {

  public MandateView {
    scopes = Set.copyOf(scopes);
  }

  /** What a mandate allows. */
  public enum Scope {
    FILE,
    PAY,
    VIEW_RESULTS
  }
}
