package vn.motcua.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the demonstration up beside the running portal, in the demo profile only. */
@Singleton
@Startup
@PermitAll
public class DemoStart {
  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  @Resource private ManagedExecutorService executor;
  @EJB private DemoLoading loading;

  @PostConstruct
  void start() {
    if (DemoMode.current() != DemoMode.OFF) {
      executor.execute(this::load);
    }
  }

  /** On a thread of its own, where nobody else would hear of a failure. */
  private void load() {
    try {
      loading.load();
    } catch (RuntimeException failure) {
      LOG.error("the demonstration could not be set up; the next start goes on from here", failure);
    }
  }
}
