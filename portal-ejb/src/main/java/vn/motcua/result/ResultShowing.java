package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.IssuingRules;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.ShownRow;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.ShownBook;
import vn.motcua.result.work.ShownFields;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.QrPicture;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Settings;

/**
 * The owner shows a result to somebody: makes a code that opens it for a few minutes with the
 * fields he chooses, sees each reading, takes the code back.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class ResultShowing {
  private static final String DOOR = "result-show";

  @Inject private DossierDesk desk;
  @Inject private ResultDesk results;
  @Inject private ShownBook book;
  @Inject private ShownFields fields;
  @Inject private IssuingRules rules;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * What may be shown.
   *
   * @throws NotFound if there is no such released result, or it is none of the caller's business
   */
  public List<ShownField> fields(String publicId) {
    return fields.of(mine(publicId));
  }

  /**
   * The codes made so far with their readings, the latest first.
   *
   * @throws NotFound as {@link #fields}
   */
  public List<ShownView> ofResult(String publicId) {
    Result result = mine(publicId);
    List<ShownField> all = fields.of(result);
    return book.of(result).stream().map(row -> view(row, all)).toList();
  }

  /** How many minutes a code is good. */
  public int minutes() {
    return rules.quantity(IssuingRules.SHOWN_FOR);
  }

  /**
   * Makes a code. It is in the answer and nowhere else: the same key again cannot repeat it.
   *
   * @throws NotFound as {@link #fields}
   * @throws Refusal result.shown-nothing for no field or one that the result does not have,
   *     result.shown-made for a repeated key, result.shown-too-many while too many codes are good
   */
  public ShownCode make(ShowResult command) {
    Result result = mine(command.publicId());
    if (results.isRepeated(command.key(), DOOR)) {
      throw new Refusal("result.shown-made");
    }
    int chosen = fields.of(result, command.fields()).size();
    if (chosen == 0 || chosen != command.fields().stream().distinct().count()) {
      throw Refusal.of(List.of(FieldProblem.at("fields", "result.shown-nothing")));
    }
    Instant now = clock.now();
    requireFew(result, now);
    String code = CheckedNumber.submission();
    ShownRow row =
        new ShownRow(
            new ShownRow.Owner(PublicId.random(), result.id(), actor.get().accountId()),
            digest(code),
            command.fields(),
            command.once(),
            new ShownRow.Term(now, now.plus(Duration.ofMinutes(minutes()))));
    book.add(row);
    results.keep(command.key(), DOOR, result);
    String address = Settings.baseUrl() + "/show?c=" + code;
    return new ShownCode(
        row.publicId(), code, address, QrPicture.of(address), row.until(), row.once());
  }

  /**
   * Takes a code back; one that opens nothing any more may be taken back, too.
   *
   * @throws NotFound if it is not a code of the caller's result
   */
  public void withdraw(String resultPublicId, String publicId) {
    Result result = mine(resultPublicId);
    book.find(publicId)
        .filter(row -> row.resultId() == result.id())
        .orElseThrow(NotFound::new)
        .withdraw(clock.now());
  }

  /** What is kept of a code. */
  static String digest(String code) {
    return Sha256.hexOf("motcua-shown-1:" + code);
  }

  private void requireFew(Result result, Instant now) {
    int most = rules.quantity(IssuingRules.SHOWN_AT_ONCE);
    long open =
        book.of(result).stream()
            .filter(row -> row.state(book.readings(row).size(), now) == ShownState.OPEN)
            .count();
    if (open >= most) {
      throw new Refusal("result.shown-too-many", most);
    }
  }

  private ShownView view(ShownRow row, List<ShownField> all) {
    List<Instant> readings = book.readings(row);
    return new ShownView(
        row.publicId(),
        row.createdAt(),
        row.until(),
        row.once(),
        row.state(readings.size(), clock.now()),
        all.stream().filter(field -> row.fields().contains(field.key())).toList(),
        readings);
  }

  private Result mine(String publicId) {
    Result result = results.find(publicId);
    desk.forReader(result.dossierPublicId(), DOOR);
    if (result.state() != ResultState.RELEASED && result.state() != ResultState.REVOKED) {
      throw new NotFound();
    }
    return result;
  }
}
