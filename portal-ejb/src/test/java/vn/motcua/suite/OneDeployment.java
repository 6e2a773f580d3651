package vn.motcua.suite;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys once for all container tests of a run: the archive is always the same, and deploying it
 * for each class anew would take most of the time.
 */
public final class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeper.class);
  }

  /** Keeps the first class's deployment and hands it to all others. */
  public static final class Keeper {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario kept;
    private boolean deployed;
    private boolean failed;

    /** Lets the first class generate, then repeats its answer. */
    public void generateOnce(@Observes EventContext<GenerateDeployment> event) {
      if (kept == null) {
        event.proceed();
        kept = scenario.get();
      } else {
        scenario.set(kept);
      }
    }

    /** Lets the first class deploy; when that failed, the others fail at once and say so. */
    public void deployOnce(@Observes EventContext<DeployManagedDeployments> event) {
      if (failed) {
        throw new IllegalStateException(
            "The archive could not be deployed; see the first failure.");
      }
      if (!deployed) {
        failed = true;
        event.proceed();
        failed = false;
        deployed = true;
      }
    }

    /** Leaves the deployment where it is; the server's end removes it. */
    public void keepDeployed(@Observes EventContext<UnDeployManagedDeployments> event) {
      if (!deployed) {
        event.proceed();
      }
    }
  }
}
