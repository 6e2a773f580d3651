package vn.motcua.catalogue;

import java.util.List;

/**
 * One question. Values in the answers: text for most types, {@code yyyy-MM-dd} for DATE, a whole
 * number for NUMBER, an option's value for CHOICE, YES or NO for YESNO, a list of objects for LIST.
 *
 * @param prefill key of a register value, such as {@code profile.fullName} or {@code
 *     business.code}, taken while {@code prefillWhen} holds
 * @param value what the field starts with when nothing is known
 * @param width expected length: SHORT, MEDIUM or LONG; null = LONG
 * @param fields the questions of one entry, for LIST only
 * @param missing sentence when nothing was answered; {@code wrong} when it cannot be accepted; null
 *     = the general sentence for the type
 */
public record Field(
    String key,
    Type type,
    Words label,
    Words hint,
    Boolean required,
    List<FieldOption> options,
    List<Condition> showWhen,
    String prefill,
    List<Condition> prefillWhen,
    String value,
    String width,
    String autocomplete,
    Limits limits,
    List<Field> fields,
    Words missing,
    Words wrong) {

  /** What kind of answer is expected. */
  public enum Type {
    TEXT,
    TEXTAREA,
    DATE,
    NUMBER,
    CHOICE,
    YESNO,
    IDENTITY_NUMBER,
    BUSINESS_CODE,
    PHONE,
    EMAIL,
    ADDRESS,
    LIST
  }

  /**
   * Bounds of an answer: characters for texts, value for numbers, entries for lists.
   *
   * @param past for dates: today or earlier
   */
  public record Limits(
      Integer minLength,
      Integer maxLength,
      Long minimum,
      Long maximum,
      String pattern,
      boolean past,
      Integer minItems,
      Integer maxItems) {

    static final Limits NONE = new Limits(null, null, null, null, null, false, null, null);
  }

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 4000;

  /** The most characters a text answer may have. */
  public int longest() {
    if (limits.maxLength() != null) {
      return limits.maxLength();
    }
    return type == Type.TEXTAREA ? LONGEST_TEXT : LONGEST_LINE;
  }

  public Field {
    required = required == null || required;
    options = options == null ? List.of() : List.copyOf(options);
    showWhen = showWhen == null ? List.of() : List.copyOf(showWhen);
    prefillWhen = prefillWhen == null ? List.of() : List.copyOf(prefillWhen);
    limits = limits == null ? Limits.NONE : limits;
    fields = fields == null ? List.of() : List.copyOf(fields);
  }
}
