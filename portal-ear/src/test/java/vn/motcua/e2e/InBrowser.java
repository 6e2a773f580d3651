package vn.motcua.e2e;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();
  private final List<Visitor> visitors = new ArrayList<>();

  @RegisterExtension
  final AfterTestExecutionCallback photographer =
      context -> {
        if (context.getExecutionException().isPresent()) {
          String test =
              context.getRequiredTestClass().getSimpleName()
                  + "."
                  + context.getRequiredTestMethod().getName();
          for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).photograph("failed-" + test + "-" + i);
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
    return inSession(visitor(), userName);
  }

  /** The same in a browser that runs no JavaScript. */
  protected Visitor signedInWithoutJavaScript(String userName) {
    return inSession(visitorWithoutJavaScript(), userName);
  }

  private static Visitor inSession(Visitor visitor, String userName) {
    List<Cookie> cookies = SESSIONS.get(userName);
    if (cookies == null) {
      visitor.signIn(userName);
      SESSIONS.put(userName, visitor.context().cookies());
    } else {
      visitor.context().addCookies(cookies);
    }
    return visitor;
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

  private Visitor arrive(boolean javaScript) {
    Visitor visitor = Visitor.arrive(Browsers.get(), address(), javaScript);
    visitors.add(visitor);
    return visitor;
  }

  @AfterEach
  final void everybodyLeaves() {
    visitors.forEach(Visitor::close);
    visitors.clear();
  }
}
