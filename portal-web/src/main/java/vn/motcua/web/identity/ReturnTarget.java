package vn.motcua.web.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that somebody wanted before signing in. Only a path of this portal is ever accepted, so
 * that nobody can be sent elsewhere by a prepared link.
 */
final class ReturnTarget {
  static final String PARAMETER = "from";
  private static final int LONGEST = 500;
  private static final Pattern LOCAL =
      Pattern.compile(
          "/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/-]*(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");
  private static final Pattern CONTROL = Pattern.compile("(?i)%(?:0[0-9a-f]|1[0-9a-f]|7f|5c)");
  private static final Pattern OWN_PAGES =
      Pattern.compile("/(?:sign-in|choose-position|sign-out)(?:[?/].*)?");

  private ReturnTarget() {}

  /** The path, if it is one of this portal that it makes sense to come back to. */
  static Optional<String> of(String asked) {
    boolean local =
        asked != null
            && asked.length() <= LONGEST
            && LOCAL.matcher(asked).matches()
            && !CONTROL.matcher(asked).find()
            && !OWN_PAGES.matcher(asked).matches();
    return local ? Optional.of(asked) : Optional.empty();
  }

  /** As a parameter of the sign-in page's address. */
  static String parameter(String path) {
    return PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
