package vn.motcua.deploy;

import java.util.Optional;

/**
 * The database of one data folder: ours, started here, or the external one that the settings name.
 *
 * <p>Its address is known before it runs, so that the server can begin to start beside it.
 */
public final class RunningDatabase implements AutoCloseable {
  private final MariaDb ours;
  private final DatabaseAddress address;

  private RunningDatabase(MariaDb ours, DatabaseAddress address) {
    this.ours = ours;
    this.address = address;
  }

  /** Begins to start the database if it is ours; it does not answer yet. */
  static RunningDatabase launch(Settings settings, Watcher watcher) {
    var external = settings.externalDatabase();
    if (external.isPresent()) {
      return new RunningDatabase(null, external.get());
    }
    var binaries = MariaDbBinaries.unpackedIn(new Build(settings.root()).databasePrograms());
    var ours = new MariaDb(binaries, settings.dataFolder().resolve("db"), Checks.freePort());
    var accounts = new DatabaseAccounts(new Secrets(settings.dataFolder()));
    var database = new RunningDatabase(ours, accounts.at(ours.port()));
    try {
      ours.launch(watcher);
      return database;
    } catch (StartRefused e) {
      database.close();
      throw e;
    }
  }

  /** Waits until the database answers, then migrates the schema. */
  void makeReady() {
    if (ours != null) {
      ours.waitUntilItAnswers();
      DatabaseAccounts.make(ours, address);
    }
    Schema.migrate(address);
  }

  /** The database's process, if it is ours. */
  Optional<Child> child() {
    return Optional.ofNullable(ours).map(MariaDb::child);
  }

  /** Address and accounts. */
  public DatabaseAddress address() {
    return address;
  }

  /** Stops the database if it is ours. */
  @Override
  public void close() {
    if (ours != null) {
      ours.stop();
    }
  }
}
