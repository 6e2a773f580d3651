package vn.motcua.issuing.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignatureVerifier;

/**
 * Checks one file, or remembers what was found: the same bytes under the same rules and the same
 * revocation lists on the same day need no second look. Kept for thirty days; the last report on a
 * signed file stays for good, one for each version of the rules.
 */
@ApplicationScoped
@Transactional
public class PartChecks {
  private static final int KEPT_DAYS = 30;
  private static final String FIND =
      "select outcome from verification_check where sha256 = ?1 and rules = ?2 and check_day = ?3";
  private static final String KEEP =
      "insert ignore into verification_check (sha256, rules, check_day, outcome)"
          + " values (?1, ?2, ?3, ?4)";
  private static final String LAST =
      "select outcome from verification_check where sha256 = ?1 order by check_day desc limit 1";
  private static final String REPORT =
      "insert into verification_report (sha256, rules, checked_at, outcome)"
          + " values (?1, ?2, ?3, ?4) on duplicate key update"
          + " checked_at = values(checked_at), outcome = values(outcome)";
  private static final String LAST_REPORT =
      "select outcome from verification_report where sha256 = ?1 order by checked_at desc limit 1";
  private static final String OF_MANY =
      "select sha256, outcome from verification_check where sha256 in (?1) order by check_day";
  private static final String REPORTS_OF_MANY =
      "select sha256, outcome from verification_report where sha256 in (?1) order by checked_at";
  private static final String SWEEP =
      "delete from verification_check where check_day < ?1 limit 100";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Inject private EntityManager entities;

  @Inject private SignatureVerifier verifier;
  @Inject private PortalClock clock;

  /** What the check of these bytes finds today. */
  public CheckedPart check(byte[] content) {
    String sha256 = Sha256.hexOf(content);
    String rules = verifier.rules();
    Optional<CheckedPart> known = first(FIND, sha256, rules, clock.today());
    if (known.isPresent()) {
      return known.get();
    }
    CheckedPart fresh = fresh(content, sha256);
    execute(KEEP, sha256, rules, clock.today(), write(fresh));
    if (signed(fresh)) {
      execute(REPORT, sha256, SignatureVerifier.VERSION, fresh.checkedAt(), write(fresh));
    }
    execute(SWEEP, clock.today().minusDays(KEPT_DAYS));
    return fresh;
  }

  /** What was last found for the file of this digest, if it was signed or was checked of late. */
  public Optional<CheckedPart> last(String sha256) {
    return first(LAST_REPORT, sha256).or(() -> first(LAST, sha256));
  }

  /** The same for several files, by their digests; a file never checked is missing. */
  public Map<String, CheckedPart> last(Collection<String> digests) {
    Map<String, CheckedPart> found = new HashMap<>();
    if (!digests.isEmpty()) {
      addAll(found, OF_MANY, digests);
      addAll(found, REPORTS_OF_MANY, digests);
    }
    return found;
  }

  private void addAll(Map<String, CheckedPart> found, String sql, Collection<String> digests) {
    for (Object row : entities.createNativeQuery(sql).setParameter(1, digests).getResultList()) {
      Object[] values = (Object[]) row;
      found.put((String) values[0], read((String) values[1]));
    }
  }

  /** Whatever anybody sends is not kept for good: a file without a signature needs no report. */
  private static boolean signed(CheckedPart part) {
    return !part.findings().contains(Finding.NO_SIGNATURE)
        && !part.findings().contains(Finding.UNKNOWN_FORMAT);
  }

  private CheckedPart fresh(byte[] content, String sha256) {
    SignatureReport report = verifier.verify(content);
    return new CheckedPart(
        sha256,
        report.format(),
        report.findings(),
        report.signatures(),
        report.format() == DocumentFormat.PDF ? PdfRevisions.of(content) : List.of(),
        report.document(),
        report.checkedBy(),
        clock.now());
  }

  private Optional<CheckedPart> first(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().findFirst().map(row -> read((String) row));
  }

  private void execute(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private static String write(CheckedPart part) {
    try {
      return JSON.writeValueAsString(part);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static CheckedPart read(String text) {
    try {
      return JSON.readValue(text, CheckedPart.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
