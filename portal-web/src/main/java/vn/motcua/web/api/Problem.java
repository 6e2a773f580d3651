package vn.motcua.web.api;

import java.util.List;

/**
 * A problem document, RFC 9457.
 *
 * @param type about:blank: the status says it
 * @param detail what to do, in words
 * @param event id to name when asking about a fault of ours, else null
 * @param problems what is wrong field by field, empty otherwise
 */
public record Problem(
    String type, String title, int status, String detail, String event, List<FieldError> problems) {
  /** Media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** One sentence about one field. */
  public record FieldError(String field, String detail) {}

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, null, List.of());
  }
}
