package vn.motcua.identity.domain;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How passwords are kept and how fast they may be tried; values and their sources stand in {@code
 * password-policy.yaml}.
 *
 * @param hash parameters of Argon2id
 * @param length shortest and longest password, in characters
 * @param account throttle of one account, known or not
 * @param address throttle of one network address
 * @param sources where the values come from
 */
public record PasswordPolicy(
    Hash hash, Length length, Throttle account, Throttle address, List<String> sources) {

  /**
   * Parameters of Argon2id.
   *
   * @param memoryKiB memory of one computation
   * @param iterations passes over it
   * @param parallelism lanes
   */
  public record Hash(int memoryKiB, int iterations, int parallelism) {}

  /** Shortest and longest password. */
  public record Length(int shortest, int longest) {}

  /**
   * After some free failures each further one waits, doubling.
   *
   * @param freeFailures failures without waiting
   * @param firstWaitSeconds wait after the first failure beyond them
   * @param longestWaitSeconds the wait never grows beyond this
   * @param forgottenAfterMinutes failures are forgotten this long after the last one
   */
  public record Throttle(
      int freeFailures, int firstWaitSeconds, int longestWaitSeconds, int forgottenAfterMinutes) {}

  /** The policy that the portal ships. */
  public static PasswordPolicy shipped() {
    try (InputStream file =
        PasswordPolicy.class.getResourceAsStream("/vn/motcua/identity/password-policy.yaml")) {
      return new YAMLMapper().readValue(file, PasswordPolicy.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
