package vn.motcua.deploy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Properties;

/**
 * Everything the portal needs on one machine, started in order and stopped in the reverse order:
 * lock, database, server, simulators.
 */
public final class Portal implements AutoCloseable {
  private final Settings settings;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private RunningDatabase running;
  private SimulatorProcess simulators;
  private WildFly server;
  private volatile boolean stopping;

  private Portal(Settings settings) {
    this.settings = settings;
  }

  /** Prepares a portal; nothing is started yet. */
  public static Portal of(Settings settings) {
    return new Portal(settings);
  }

  /**
   * Starts the database alone and migrates it.
   *
   * @throws StartRefused with a sentence that says what to do
   */
  public synchronized void startDatabase() {
    launchDatabase(prepare());
    running.makeReady();
  }

  /**
   * Writes what a server that somebody else starts must read, secrets included.
   *
   * @return file for the server's argument {@code --properties}
   */
  public synchronized Path writeServerProperties() {
    Path file = settings.dataFolder().resolve("server.properties");
    Secrets.write(file, properties());
    return file;
  }

  /**
   * Starts everything and waits until the portal is ready.
   *
   * @throws StartRefused with a sentence that says what to do
   */
  public void start() {
    var readiness = new Readiness("http://localhost:" + settings.httpPort());
    WildFly starting = launch();
    readiness.await(
        () -> {
          starting.mustBeStarting();
          running.child().ifPresent(Child::mustBeAlive);
          if (simulators != null) {
            simulators.mustBeAlive();
          }
        });
  }

  /** The server begins to start while the database does; the portal waits for the schema. */
  private synchronized WildFly launch() {
    var build = new Build(settings.root());
    Watcher watcher = prepare();
    checkPorts();
    launchDatabase(watcher);
    Properties properties = properties();
    server = new WildFly(build.serverHome(), settings.dataFolder().resolve("server"));
    started.push(server::stop);
    server.start(properties, settings, watcher);
    if (settings.demo()) {
      simulators = new SimulatorProcess(settings.dataFolder().resolve("simulators"));
      started.push(simulators::stop);
      simulators.start(build.simulators(), properties, watcher);
    }
    server.unpack(build.ear());
    running.makeReady();
    server.deploy();
    return server;
  }

  private Watcher prepare() {
    Console.quieten();
    started.push(RunLock.take(settings.dataFolder()));
    Checks.roomIsLeft(settings.dataFolder());
    Watcher watcher = Watcher.start();
    started.push(watcher);
    return watcher;
  }

  private void launchDatabase(Watcher watcher) {
    running = RunningDatabase.launch(settings, watcher);
    started.push(running);
  }

  private void checkPorts() {
    Checks.portIsFree("PORTAL_HTTP_PORT", settings.httpBind(), settings.httpPort());
    Checks.portIsFree("PORTAL_MANAGEMENT_PORT", "127.0.0.1", settings.managementPort());
    if (settings.demo()) {
      Checks.portIsFree("PORTAL_SIMULATOR_PORT", "127.0.0.1", settings.simulatorPort());
    }
  }

  /** What the server reads at its start, secrets included; written to a file of mode 600. */
  private Properties properties() {
    Properties properties = settings.serverProperties();
    running.address().addTo(properties);
    if (settings.demo()) {
      var secrets = new Secrets(settings.dataFolder());
      properties.putIfAbsent(
          "portal.vnpay.url", settings.simulatorUrl() + "/vnpay/paymentv2/vpcpay.html");
      properties.putIfAbsent("portal.vnpay.code", "MOTCUADEMO");
      properties.putIfAbsent("portal.vnpay.secret", secrets.of("vnpay"));
      properties.putIfAbsent("portal.bank.secret", secrets.of("bank"));
    }
    return properties;
  }

  /** Address and accounts of the running database. */
  public DatabaseAddress database() {
    return running.address();
  }

  /**
   * Waits until one of the processes ends by itself.
   *
   * @return a sentence that says which
   */
  String waitForAnEnd() throws InterruptedException {
    var children = new ArrayList<Child>();
    children.add(server.child());
    running.child().ifPresent(children::add);
    if (simulators != null) {
      children.add(simulators.child());
    }
    return Child.waitForTheFirst(children);
  }

  /** True once it has been told to stop. */
  boolean isStopping() {
    return stopping;
  }

  /** Stops what was started, last first; may be called twice. */
  @Override
  public synchronized void close() {
    stopping = true;
    while (!started.isEmpty()) {
      stop(started.pop());
    }
  }

  @SuppressWarnings(
      "illegalcatch") // AutoCloseable promises no less, and the others must be stopped.
  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      Console.complain("While stopping: " + e.getMessage());
    }
  }
}
