package vn.motcua.result;

import java.util.List;

/**
 * Show a result to somebody.
 *
 * @param key once-only key of the page
 * @param publicId of the result
 * @param fields keys of what is shown, at least one
 * @param once whether the first reading uses the code up
 */
public record ShowResult(String key, String publicId, List<String> fields, boolean once) {
  public ShowResult {
    fields = List.copyOf(fields);
  }
}
