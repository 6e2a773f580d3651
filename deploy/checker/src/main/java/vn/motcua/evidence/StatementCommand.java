package vn.motcua.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks the code of a result on any computer: {@code statement TEXT|FILE --keys KEYS --revoked
 * LIST [--pin FINGERPRINT] [--name NAME --code CHECK-CODE]}. Answers 0 if it is genuine and stands,
 * 1 if it is forged, revoked, of a day the key did not sign or about somebody else, 2 if that could
 * not be decided.
 */
public final class StatementCommand {
  private static final int STANDS = 0;
  private static final int DOES_NOT = 1;
  private static final int NOT_DECIDED = 2;
  private static final Set<String> OPTIONS =
      Set.of("--keys", "--revoked", "--pin", "--name", "--code");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Speaker speaker;
  private final Clock clock;

  /** Where the words go. */
  @FunctionalInterface
  public interface Speaker {
    /** Says a sentence of the bundle. */
    void say(String key, Object... arguments);
  }

  /**
   * @param clock by which the age of the lists is told
   */
  public StatementCommand(Speaker speaker, Clock clock) {
    this.speaker = speaker;
    this.clock = clock;
  }

  /** Runs it; the first argument is the command's name. */
  public int run(String... arguments) {
    Map<String, String> options = options(arguments);
    if (!options.keySet().containsAll(Set.of("--keys", "--revoked"))
        || options.containsKey("--name") != options.containsKey("--code")) {
      speaker.say("usage");
      return NOT_DECIDED;
    }
    try {
      IssuingKeys keys = IssuingKeys.read(bytes(options.get("--keys")));
      String pin = options.getOrDefault("--pin", keys.fingerprint());
      if (!keys.fingerprint().equals(pin.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT))) {
        speaker.say("statement.other-pin");
        return NOT_DECIDED;
      }
      RevokedResults revoked = RevokedResults.read(bytes(options.get("--revoked")), keys);
      return judge(options, keys, revoked);
    } catch (IOException unreadable) {
      speaker.say("unreadable", unreadable.getMessage());
      return NOT_DECIDED;
    } catch (IllegalArgumentException broken) {
      speaker.say("statement.list-broken", broken.getMessage());
      return NOT_DECIDED;
    }
  }

  private int judge(Map<String, String> options, IssuingKeys keys, RevokedResults revoked)
      throws IOException {
    StatementCheck check =
        StatementCheck.of(text(options.get("text")), keys, revoked, clock.instant());
    String agency = check.key() == null ? "" : check.key().agency();
    Object[] words =
        check.verdict() == StatementCheck.Verdict.REVOKED
            ? new Object[] {agency, day(check.revokedOn())}
            : new Object[] {agency, revoked.number(), TIME.format(revoked.issuedAt().atZone(ZONE))};
    speaker.say("statement." + check.verdict(), words);
    int answer = answer(check.verdict());
    if (check.key() == null) {
      return answer;
    }
    ResultStatement statement = check.statement();
    speaker.say(
        statement.granted() ? "statement.says-granted" : "statement.says-refused",
        statement.number(),
        day(statement.date()),
        Sha256.hex(statement.dataSha256()));
    speaker.say("statement.list-key", keys.fingerprint());
    return options.containsKey("--name") ? holder(options, statement, answer) : answer;
  }

  private int holder(Map<String, String> options, ResultStatement statement, int answer) {
    byte[] digest =
        HolderDigest.of(options.get("--name"), options.get("--code"), statement.dataSha256());
    boolean same = Arrays.equals(digest, statement.holder());
    speaker.say(same ? "statement.holder" : "statement.other-holder", options.get("--name"));
    return same ? answer : Math.max(answer, DOES_NOT);
  }

  private static int answer(StatementCheck.Verdict verdict) {
    return switch (verdict) {
      case GENUINE -> STANDS;
      case FORGED, REVOKED, OUTSIDE_KEY_DAYS -> DOES_NOT;
      case LIST_TOO_OLD, UNKNOWN_KEY, UNREADABLE -> NOT_DECIDED;
    };
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The argument itself, or what stands in the file it names. */
  private static String text(String argument) throws IOException {
    try {
      Path file = Path.of(argument);
      return argument.indexOf('#') < 0 && Files.isRegularFile(file)
          ? new String(bytes(argument), StandardCharsets.UTF_8)
          : argument;
    } catch (InvalidPathException notAFile) {
      return argument;
    }
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(Path.of(file));
  }

  private static Map<String, String> options(String... arguments) {
    Map<String, String> options = new HashMap<>();
    if (arguments.length < 2) {
      return options;
    }
    options.put("text", arguments[1]);
    for (int i = 2; i < arguments.length; i += 2) {
      if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
        return Map.of();
      }
      options.put(arguments[i], arguments[i + 1]);
    }
    return options;
  }
}
