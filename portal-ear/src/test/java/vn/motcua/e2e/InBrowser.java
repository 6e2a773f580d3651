package vn.motcua.e2e;

import java.util.ArrayList;
import java.util.List;
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
