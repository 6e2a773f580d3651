package vn.motcua.identity.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
  private static final PasswordPolicy.Hash CHEAP = new PasswordPolicy.Hash(64, 1, 1);

  private static boolean matches(String password, String kept) {
    return PasswordHash.matches(password.toCharArray(), kept);
  }

  @Test
  void onlyTheRightPasswordMatches() {
    String kept = PasswordHash.of("mật khẩu dài".toCharArray(), CHEAP);
    assertTrue(matches("mật khẩu dài", kept));
    assertFalse(matches("mật khẩu dàI", kept));
    assertFalse(matches("", kept));
  }

  @Test
  void decomposedAccentsAreTheSamePassword() {
    String kept = PasswordHash.of("m\u1EADt".toCharArray(), CHEAP);
    assertTrue(matches("ma\u0323\u0302t", kept));
  }

  @Test
  void equalPasswordsHaveDifferentHashes() {
    char[] password = "motcua".toCharArray();
    assertNotEquals(PasswordHash.of(password, CHEAP), PasswordHash.of(password, CHEAP));
  }

  @Test
  void aHashOfTheReferenceImplementationIsUnderstood() {
    String reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    assertTrue(matches("password", reference));
    assertFalse(matches("passwort", reference));
  }

  @Test
  void otherParametersMakeAHashOutdated() {
    String kept = PasswordHash.of("motcua".toCharArray(), CHEAP);
    assertFalse(PasswordHash.isOutdated(kept, CHEAP));
    assertTrue(PasswordHash.isOutdated(kept, PasswordPolicy.shipped().hash()));
    assertTrue(PasswordHash.isOutdated("plain", CHEAP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "motcua-demo", "$2a$10$abc", "$argon2id$v=19$m=1,t=1,p=1$a$b"})
  void aBrokenHashMatchesNothing(String kept) {
    assertFalse(matches("motcua-demo", kept));
  }

  @Test
  void theShippedParametersAreAtLeastThoseOfOwasp() {
    PasswordPolicy.Hash shipped = PasswordPolicy.shipped().hash();
    assertTrue(shipped.memoryKiB() >= 19_456);
    assertTrue(shipped.iterations() >= 2);
    assertTrue(shipped.parallelism() >= 1);
  }
}
