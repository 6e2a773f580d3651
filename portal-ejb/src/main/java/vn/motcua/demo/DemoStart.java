package vn.motcua.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import vn.motcua.shared.Settings;

/** Sets the demonstration up beside the running portal, in the demo profile only. */
@Singleton
@Startup
@PermitAll
public class DemoStart {
  @Resource private ManagedExecutorService executor;
  @EJB private DemoLoading loading;

  @PostConstruct
  void start() {
    if (Settings.demo() && Settings.get("portal.demo.load", "on").equals("on")) {
      executor.execute(loading::load);
    }
  }
}
