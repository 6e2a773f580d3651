package vn.motcua.deploy;

/**
 * The database of one data folder: ours, started here, or the external one that the settings name.
 */
public final class RunningDatabase implements AutoCloseable {
  private final MariaDb ours;
  private final DatabaseAddress address;

  private RunningDatabase(MariaDb ours, DatabaseAddress address) {
    this.ours = ours;
    this.address = address;
  }

  /** Starts the database if it is ours, and migrates the schema. */
  static RunningDatabase start(Settings settings, Watcher watcher) {
    var external = settings.externalDatabase();
    if (external.isPresent()) {
      Schema.migrate(external.get());
      return new RunningDatabase(null, external.get());
    }
    var binaries = MariaDbBinaries.unpackedIn(new Build(settings.root()).databasePrograms());
    var ours = new MariaDb(binaries, settings.dataFolder().resolve("db"), Checks.freePort());
    var running = new RunningDatabase(ours, null);
    try {
      ours.start(watcher);
      var accounts = new DatabaseAccounts(new Secrets(settings.dataFolder()));
      DatabaseAddress address = accounts.prepare(ours);
      Schema.migrate(address);
      return new RunningDatabase(ours, address);
    } catch (StartRefused e) {
      running.close();
      throw e;
    }
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
