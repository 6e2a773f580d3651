package vn.motcua.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of files as people may see and download them. The stored file never bears this name, so a
 * name is repaired rather than refused.
 */
public final class FileNames {
  /** Longest name kept, in UTF-16 units with its ending. */
  public static final int MAX_LENGTH = 120;

  private static final String NAMELESS = "tep";
  private static final Map<String, String> ENDINGS =
      Map.of(
          ContentPolicy.PDF, ".pdf",
          ContentPolicy.JPEG, ".jpg",
          ContentPolicy.PNG, ".png",
          ContentPolicy.XML, ".xml");
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%;]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  private FileNames() {}

  /**
   * A harmless name: last part of a path, NFC, without control, direction and invisible characters,
   * ending as the content demands.
   *
   * @param name as sent by the client, may be null
   * @param mediaType kind by content
   */
  public static String clean(String name, String mediaType) {
    String ending = ENDINGS.getOrDefault(mediaType, "");
    String text = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
    text = UNSEEN.matcher(text).replaceAll("");
    text = FOLDERS.matcher(text).replaceFirst("");
    text = RESERVED.matcher(text).replaceAll("_");
    text = SPACES.matcher(text).replaceAll(" ");
    text = EDGES.matcher(text).replaceAll("");
    if (!keepsEnding(text, mediaType)) {
      text = EDGES.matcher(ENDING.matcher(text).replaceFirst("")).replaceAll("") + ending;
    }
    return shorten(text.startsWith(".") || text.isEmpty() ? NAMELESS + text : text);
  }

  private static boolean keepsEnding(String name, String mediaType) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean sameKind = lower.endsWith(ENDINGS.getOrDefault(mediaType, ""));
    boolean jpeg = ContentPolicy.JPEG.equals(mediaType) && lower.endsWith(".jpeg");
    return !name.isEmpty() && (sameKind || jpeg);
  }

  private static String shorten(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    int end = MAX_LENGTH - ending.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip() + ending;
  }
}
