package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import vn.motcua.shared.Settings;
import vn.motcua.signing.trust.RevocationPolicy;

/**
 * What proves a signature beyond itself: {@code portal.tsa.url}, the time-stamp authorities in the
 * order they are asked, separated by commas ({@code none} for none; in the demonstration the
 * simulator's unless set), and {@code portal.revocation.unreachable}, {@code refuse} or {@code
 * allow}, when revocation cannot be checked before signing; {@code portal.signature.level}, {@code
 * T} or {@code LTA}, the level that released results reach.
 */
@ApplicationScoped
public class EvidenceSettings {
  private final List<URI> timeStampAuthorities;
  private final RevocationPolicy whenUnreachable;
  private final SignatureLevel level;

  public EvidenceSettings() {
    this(
        addresses(),
        policy(Settings.get("portal.revocation.unreachable", "refuse")),
        level(Settings.get("portal.signature.level", "T")));
  }

  /** Given settings, for tests and tools. */
  public EvidenceSettings(List<URI> timeStampAuthorities, RevocationPolicy whenUnreachable) {
    this(timeStampAuthorities, whenUnreachable, SignatureLevel.T);
  }

  /** Given settings with the level of released results. */
  public EvidenceSettings(
      List<URI> timeStampAuthorities, RevocationPolicy whenUnreachable, SignatureLevel level) {
    this.level = level;
    this.timeStampAuthorities = List.copyOf(timeStampAuthorities);
    this.whenUnreachable = whenUnreachable;
  }

  /** Time-stamp authorities, the preferred first; none means that nothing is time-stamped. */
  public List<URI> timeStampAuthorities() {
    return timeStampAuthorities;
  }

  /** What to do when revocation cannot be checked. */
  public RevocationPolicy whenUnreachable() {
    return whenUnreachable;
  }

  /** Level that released results reach in the end: T, or LTA (their envelopes LT). */
  public SignatureLevel level() {
    return level;
  }

  static SignatureLevel level(String text) {
    return switch (text) {
      case "T" -> SignatureLevel.T;
      case "LTA" -> SignatureLevel.LTA;
      default ->
          throw new IllegalStateException(
              "portal.signature.level is '" + text + "'; set it to T or LTA");
    };
  }

  private static List<URI> addresses() {
    String simulator =
        Settings.demo()
            ? Settings.find("portal.simulator.url").map(u -> u + "/tsa").orElse("")
            : "";
    String set = Settings.get("portal.tsa.url", simulator);
    return Arrays.stream("none".equals(set) ? new String[0] : set.split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(EvidenceSettings::address)
        .toList();
  }

  static URI address(String text) {
    if (!text.matches("https?://\\S+")) {
      throw new IllegalStateException(
          "portal.tsa.url names '" + text + "'; set it to http or https addresses, or none");
    }
    return URI.create(text);
  }

  static RevocationPolicy policy(String text) {
    return switch (text) {
      case "refuse" -> RevocationPolicy.REFUSE;
      case "allow" -> RevocationPolicy.ALLOW_AND_MARK;
      default ->
          throw new IllegalStateException(
              "portal.revocation.unreachable is '" + text + "'; set it to refuse or allow");
    };
  }
}
