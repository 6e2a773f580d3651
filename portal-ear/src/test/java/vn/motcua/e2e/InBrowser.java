package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test that drives the shipped portal in a real browser; its class is named {@code *IT}.
 *
 * <p>The portal with its simulators and the demo province is started once per run. When a test
 * fails, pictures of the open pages are kept in target/screenshots.
 */
public abstract class InBrowser {
  private static final int MOST_LOOKS = 240;
  private static final double PAUSE = 250;
  private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();
  private static final Map<String, Deque<BrowserContext>> LEFT = new HashMap<>();

  /** Who is here, and where his browser is put afterwards; null for those who take it with them. */
  private final Map<Visitor, Deque<BrowserContext>> visitors = new LinkedHashMap<>();

  @RegisterExtension
  final AfterTestExecutionCallback photographer =
      context -> {
        if (context.getExecutionException().isPresent()) {
          String test =
              context.getRequiredTestClass().getSimpleName()
                  + "."
                  + context.getRequiredTestMethod().getName();
          int number = 0;
          for (Visitor visitor : visitors.keySet()) {
            visitor.photograph("failed-" + test + "-" + number++);
          }
        }
      };

  /** A new visitor with JavaScript. */
  protected Visitor visitor() {
    return arrive(true);
  }

  /** A new visitor whose browser runs no JavaScript. */
  protected Visitor visitorWithoutJavaScript() {
    return arrive(false);
  }

  /**
   * A visitor in the session that this account opened earlier in the run, or opens now. For tests
   * that neither sign out nor forget who they are.
   */
  protected Visitor signedIn(String userName) {
    return inSession(userName, true);
  }

  /** The same in a browser that runs no JavaScript. */
  protected Visitor signedInWithoutJavaScript(String userName) {
    return inSession(userName, false);
  }

  /** Takes a browser that somebody of this account has left, with what it has stored of styles. */
  private Visitor inSession(String userName, boolean javaScript) {
    Deque<BrowserContext> left =
        LEFT.computeIfAbsent(userName + " " + javaScript, any -> new ArrayDeque<>());
    List<Cookie> session = SESSIONS.get(userName);
    BrowserContext known = left.poll();
    Visitor visitor =
        known == null
            ? Visitor.arrive(Browsers.get(), address(), javaScript)
            : Visitor.again(known);
    visitors.put(visitor, left);
    if (session == null) {
      visitor.signIn(userName);
      SESSIONS.put(userName, visitor.context().cookies());
    } else {
      visitor.context().clearCookies();
      visitor.context().addCookies(session);
    }
    return visitor;
  }

  /** A dossier filed by this account, without a browser. Returns its id. */
  final String filed(String userName, String procedure) {
    return new Filing(forms(userName)).file(procedure);
  }

  /** The same, with the result wanted on paper, fetched at the counter. */
  final String filedForTheCounter(String userName, String procedure) {
    return new Filing(forms(userName)).whoFetchesAtTheCounter().file(procedure);
  }

  /** A draft begun by this account, without a browser. Returns its id. */
  final String begun(String userName, String procedure) {
    return new Filing(forms(userName)).begin(procedure);
  }

  /** A draft in which all is done but to check and file. Returns its id. */
  final String prepared(String userName, String procedure) {
    Filing filing = new Filing(forms(userName));
    String id = filing.begin(procedure);
    filing.prepare(id);
    return id;
  }

  /** Does what is left to do in a draft of this account and files it. */
  final void finish(String userName, String draft) {
    new Filing(forms(userName)).finish(draft);
  }

  /** The office of the demo commune, without browsers. */
  final Clerks clerks() {
    return clerks("desk", "officer", "leader");
  }

  final Clerks clerks(String desk, String officer, String leader) {
    return new Clerks(forms(desk), forms(officer), forms(leader));
  }

  private Forms forms(String userName) {
    if (!SESSIONS.containsKey(userName)) {
      signedIn(userName);
    }
    return new Forms(SESSIONS.get(userName));
  }

  /** The office of the demo commune. */
  final Office commune() {
    return office("desk", "officer", "leader");
  }

  final Office office(String desk, String officer, String leader) {
    return new Office(signedIn(desk), signedIn(officer), signedIn(leader));
  }

  /** The portal's address, without a slash at the end. */
  protected static String address() {
    return System.getProperty("portal.test.url");
  }

  /**
   * What is published at this path, waited for: the demonstration makes its keys beside the start.
   */
  final APIResponse published(String path) {
    Visitor anybody = visitor();
    APIResponse answer = anybody.context().request().get(address() + path);
    for (int looks = 0; answer.status() == 404; looks++) {
      assertTrue(looks < MOST_LOOKS, "nobody ever publishes " + path);
      anybody.page().waitForTimeout(PAUSE);
      answer = anybody.context().request().get(address() + path);
    }
    return answer;
  }

  private Visitor arrive(boolean javaScript) {
    Visitor visitor = Visitor.arrive(Browsers.get(), address(), javaScript);
    visitors.put(visitor, null);
    return visitor;
  }

  @AfterEach
  final void everybodyLeaves() {
    visitors.forEach(
        (visitor, left) -> {
          if (left == null) {
            visitor.close();
          } else {
            visitor.leave();
            left.add(visitor.context());
          }
        });
    visitors.clear();
  }
}
