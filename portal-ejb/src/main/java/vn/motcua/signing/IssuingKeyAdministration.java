package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.audit.AdminActs;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.VietText;
import vn.motcua.shared.outbox.Outbox;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.StruckKeys;
import vn.motcua.signing.register.StruckKeys.Struck;

/**
 * The administrator sees which keys sign the codes on results, and strikes out a stolen one: from
 * the day he names nothing it signed counts any more, here, on the page without network and in the
 * checker, and it signs nothing itself. The portal's own key, which signs the lists, is not struck
 * out by a list: readers have pinned it.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class IssuingKeyAdministration {
  /** Announced once a key was struck out. */
  public static final String STRUCK = "issuing-key.struck";

  private static final String DOOR = "strike-key";
  private static final int LONGEST_REASON = 500;
  private static final int SHOWN = 16;

  @Inject private IssuingKeyring keyring;
  @Inject private CredentialRegister register;
  @Inject private StruckKeys struckKeys;
  @Inject private OnceOnly once;
  @Inject private Outbox outbox;
  @Inject private PortalClock clock;
  @EJB private AdminActs acts;

  /** Every agency's keys, those in use first, then the latest. */
  public List<IssuingKeyLine> lines() {
    Map<String, Struck> struck = struckKeys.all();
    List<IssuingKeyLine> lines = new ArrayList<>();
    for (IssuingKeyring.Listed key : keyring.all()) {
      if (key.agencyId() != IssuingKeyring.PORTAL) {
        Struck out = struck.get(key.fingerprint());
        lines.add(
            new IssuingKeyLine(
                key.fingerprint(),
                key.holder(),
                key.from(),
                key.until(),
                key.inUse(),
                out == null ? null : out.at(),
                out == null ? null : out.reason()));
      }
    }
    lines.sort(
        Comparator.comparing(IssuingKeyLine::inUse)
            .reversed()
            .thenComparing(IssuingKeyLine::holder)
            .thenComparing(Comparator.comparing(IssuingKeyLine::until).reversed()));
    return lines;
  }

  /**
   * The key of this fingerprint.
   *
   * @throws NotFound if no agency has or had it
   */
  public IssuingKeyLine line(String fingerprint) {
    return lines().stream()
        .filter(line -> line.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Strikes a key out; the same order again changes nothing. Lists are made anew at once.
   *
   * @throws NotFound if no agency has or had the key
   * @throws Refusal signing.strike-reason, signing.strike-day, signing.strike-later for a day that
   *     is not earlier than the one known
   */
  public void strike(StrikeKey order) {
    if (once.answerOf(order.key(), DOOR).isPresent()) {
      return;
    }
    IssuingKeyLine line = line(order.fingerprint());
    String reason = order.reason() == null ? "" : VietText.clean(order.reason());
    requireFit(order.from(), reason);
    Struck known = struckKeys.all().get(line.fingerprint());
    if (known != null && !order.from().isBefore(known.from())) {
      throw Refusal.of(List.of(FieldProblem.at("from", "signing.strike-later")));
    }
    struckKeys.add(line.fingerprint(), order.from(), reason);
    register.endIssuing(line.fingerprint());
    acts.note(
        "issuing-key.struck",
        line.fingerprint().substring(0, SHOWN),
        new AdminActs.Change(line.until().toString(), order.from().minusDays(1).toString()),
        reason);
    outbox.announce(STRUCK, null, Map.of("key", line.fingerprint().substring(0, SHOWN)));
    once.keep(order.key(), DOOR, line.fingerprint());
  }

  private void requireFit(LocalDate from, String reason) {
    List<FieldProblem> problems = new ArrayList<>();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      problems.add(FieldProblem.at("reason", "signing.strike-reason", LONGEST_REASON));
    }
    if (from == null || from.isAfter(clock.today())) {
      problems.add(FieldProblem.at("from", "signing.strike-day"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
  }
}
