package vn.motcua.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a notice tells. Its sentences are {@code notification.<kind>.title|text|subject}. */
public enum NoticeKind {
  FILED,
  ACCEPTED,
  NOT_RECEIVED,
  SUPPLEMENT_ASKED,
  PAYMENT_REQUIRED,
  POSTPONED,
  WITHDRAWN,
  STOPPED,
  EXPIRED,
  CORRECTED,
  RELEASED,
  REVOKED,
  FEE_PAID,
  ANSWERED,
  /** To whom a certified copy was made for: it was taken back. */
  COPY_ENDED,
  /** To administrators: the check of histories found something. */
  HISTORY_FAULTS;

  private static final Map<String, NoticeKind> BY_MESSAGE =
      Map.of(
          "dossier.filed", FILED,
          "result.released", RELEASED,
          "result.revoked", REVOKED,
          "fee.paid", FEE_PAID,
          "dossier.answered", ANSWERED);

  private static final Map<String, NoticeKind> BY_MOVE =
      Map.of(
          "ACCEPT", ACCEPTED,
          "REFUSE", NOT_RECEIVED,
          "ASK_SUPPLEMENT", SUPPLEMENT_ASKED,
          "REQUIRE_PAYMENT", PAYMENT_REQUIRED,
          "POSTPONED", POSTPONED,
          "WITHDRAW", WITHDRAWN,
          "CONFIRM_WITHDRAWAL", WITHDRAWN,
          "STOP", STOPPED,
          "EXPIRE", EXPIRED,
          "CORRECT", CORRECTED);

  /**
   * The notice that a message asks for; empty if nobody has to be told.
   *
   * @param messageKind kind of the outbox message
   * @param action the move or what happened beside it, for {@code dossier.moved} and {@code
   *     dossier.noted}
   */
  public static Optional<NoticeKind> of(String messageKind, String action) {
    NoticeKind byMessage = BY_MESSAGE.get(messageKind);
    return Optional.ofNullable(
        byMessage != null || action == null ? byMessage : BY_MOVE.get(action));
  }

  /** Where a notice of this kind leads to on the portal. */
  public String link(About about) {
    return switch (this) {
      case HISTORY_FAULTS -> "/staff/checkpoints";
      case ANSWERED -> about.link() + "&tab=talk";
      case COPY_ENDED -> about.verification();
      default -> about.link();
    };
  }

  /** Key of one of its sentences: {@code title}, {@code text} or {@code subject}. */
  public String key(String sentence) {
    return "notification." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + sentence;
  }
}
