package vn.motcua;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, against the real database; its class is named {@code *IT}.
 *
 * <p>All such tests share one deployment and one database, so each makes what it needs and counts
 * on nothing being absent. Nested, repeated and parameterised tests do not work here.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {
  @Deployment
  static WebArchive archive() {
    return Deployments.archive();
  }
}
