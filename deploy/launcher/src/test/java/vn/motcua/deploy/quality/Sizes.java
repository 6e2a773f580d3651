package vn.motcua.deploy.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Counts what a reader has to hold in his head. */
final class Sizes {
  static final int MOST_CODE_LINES = 300;
  static final int MOST_PAGE_LINES = 150;
  static final int MOST_EXPRESSION_CHARACTERS = 60;

  private static final Pattern NO_CODE =
      Pattern.compile("\\s*(//.*|/?\\*.*|import .*|package .*)?");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");

  private Sizes() {}

  /** Lines that hold code: no blank ones, no comments, no imports. */
  static long codeLines(String java) {
    return java.lines().filter(line -> !NO_CODE.matcher(line).matches()).count();
  }

  /** Expressions of a page that are too long to be read at a glance. */
  static List<String> longExpressions(String page) {
    var found = new ArrayList<String>();
    var matcher = EXPRESSION.matcher(page);
    while (matcher.find()) {
      if (matcher.group(1).strip().length() > MOST_EXPRESSION_CHARACTERS) {
        found.add(matcher.group());
      }
    }
    return found;
  }
}
