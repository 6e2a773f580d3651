package vn.motcua.shared;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Lets no bean be created before the server has installed the persistence unit. The beans of an EAR
 * do not wait for what its modules install (WildFly 39); one with a persistence context that comes
 * first fails the whole deployment. Which is first depends on the machine.
 */
public class BeansAfterPersistence implements Extension {
  private static final String SERVICES = "jboss.msc:type=container,name=jboss-as";
  private static final String UNIT = "jboss.persistenceunit.";
  private static final String NAME = "#portal\"";
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int MOST_PAUSES = 1500;

  /** Waits half a minute at most; then the server says itself what is missing. */
  void begin(@Observes BeforeBeanDiscovery event) throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName services = new ObjectName(SERVICES);
    if (!server.isRegistered(services)) {
      return;
    }
    for (int i = 0; i < MOST_PAUSES && !isInstalled(server, services); i++) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Known by name is what somebody waits for; installed is what a service provides. */
  private static boolean isInstalled(MBeanServer server, ObjectName services) throws JMException {
    for (String name : (String[]) server.invoke(services, "queryValues", null, null)) {
      if (isUnit(name) && provider(server, services, name) != null) {
        return true;
      }
    }
    return false;
  }

  private static Object provider(MBeanServer server, ObjectName services, String name)
      throws JMException {
    return server.invoke(
        services,
        "queryServiceIdProvidingValue",
        new Object[] {name},
        new String[] {String.class.getName()});
  }

  /** Whether this is the unit itself, not only its first phase. */
  static boolean isUnit(String name) {
    return name.startsWith(UNIT) && name.endsWith(NAME);
  }
}
