package vn.motcua.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/my/dossiers",
        "/apply/start?code=1.001193&agency=H99.12",
        "/procedures?q=khai%20sinh&page=2",
        "/"
      })
  void aPathOfThisPortalIsKept(String path) {
    assertEquals(Optional.of(path), ReturnTarget.of(path));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "my/dossiers",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y",
        "/a%0d%0aSet-Cookie:x",
        "/a%5C%5Cevil.example",
        "/<script>",
        "/my#//evil.example",
        "/sign-in",
        "/sign-in?from=/sign-in",
        "/choose-position"
      })
  void nothingElseIs(String path) {
    assertTrue(ReturnTarget.of(path).isEmpty());
  }

  @Test
  void anOverlongPathIsNotKept() {
    assertTrue(ReturnTarget.of("/" + "a".repeat(500)).isEmpty());
  }

  @Test
  void aPathSurvivesTheWayThroughTheAddress() {
    assertEquals("from=%2Fmy%3Fa%3Db%26c%3Dd", ReturnTarget.parameter("/my?a=b&c=d"));
  }

  @Test
  void aScriptedRequestGetsARedirectThatCannotBreakOut() throws IOException {
    StringWriter out = new StringWriter();
    PartialRedirect.write(out, "/sign-in?from=\"><x/>");
    assertFalse(out.toString().contains("<x/>"));
    assertTrue(out.toString().contains("<redirect url=\"/sign-in?from=&quot;"));
  }

  @Test
  void whoDoesNotChooseAPositionInTenMinutesStartsAgain() {
    Instant start = Instant.parse("2026-11-25T02:00:00Z");
    PendingSignIn pending = new PendingSignIn(1, null, start);
    assertTrue(pending.isStillGoodAt(start.plusSeconds(599)));
    assertFalse(pending.isStillGoodAt(start.plusSeconds(600)));
  }
}
