package vn.motcua.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.e2e.InBrowser;
import vn.motcua.e2e.Visitor;

/** What a browser with an empty cache receives for a citizen's page, compressed as it is sent. */
class PageWeightBench extends InBrowser {
  private static final double KIB = 1024;
  private static final double MOST = 100;
  private static final double MOST_SCRIPT = 15;
  private static final List<String> PUBLIC_PAGES =
      List.of(
          "/",
          "/procedures?q=dang%20ky",
          "/procedure?code=1.001193",
          "/lookup",
          "/verify",
          "/help",
          "/sign-in");
  private static final List<String> CITIZENS_PAGES =
      List.of("/account", "/my/dossiers", "/my/notices", "/my/profile");

  private record Weight(double all, double script) {}

  @Test
  void theFirstLoadOfACitizensPageIsLight() {
    long sessions = 0;
    for (String path : PUBLIC_PAGES) {
      Visitor visitor = visitor();
      tell(path, weigh(visitor, path));
      sessions +=
          visitor.context().cookies().stream()
              .filter(cookie -> cookie.name.equals("JSESSIONID"))
              .count();
    }
    Figures.atMost("sessions opened by anonymous visits of these pages", 0, sessions, "");
    assertEquals(0, sessions);
  }

  @Test
  void theFirstLoadBehindTheSignInIsLight() {
    Visitor signedIn = visitor().signIn("citizen");
    for (String path : CITIZENS_PAGES) {
      Visitor visitor = visitor();
      visitor.context().addCookies(signedIn.context().cookies());
      tell(path, weigh(visitor, path));
    }
  }

  private static Weight weigh(Visitor visitor, String path) {
    List<Response> answers = new ArrayList<>();
    visitor.page().onResponse(answers::add);
    assertEquals(200, visitor.goTo(path).status(), path);
    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertTrue(visitor.page().url().endsWith(path), visitor.page().url());
    double all = 0;
    double script = 0;
    for (Response answer : answers) {
      int bytes = answer.request().sizes().responseBodySize;
      all += bytes;
      script += "script".equals(answer.request().resourceType()) ? bytes : 0;
    }
    return new Weight(all / KIB, script / KIB);
  }

  private static void tell(String path, Weight weight) {
    Figures.atMost("first load of " + path, MOST, weight.all(), "KB");
    Figures.atMost("script of " + path, MOST_SCRIPT, weight.script(), "KB");
  }
}
