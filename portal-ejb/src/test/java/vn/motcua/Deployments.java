package vn.motcua;

import com.github.davidmoten.guavamini.Preconditions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.subethamail.smtp.server.SMTPServer;
import vn.motcua.evidence.CodeOnPaper;

/**
 * The one archive that all container tests run in: our classes and resources, the tests' classes,
 * and the libraries that the EAR ships.
 */
public final class Deployments {
  private static final String STRUCTURE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <jboss-deployment-structure>
        <deployment>
          <exclusions>
            <module name="org.jboss.resteasy.resteasy-jackson2-provider" />
          </exclusions>
          <dependencies>
            <module name="jdk.net" />
            <module name="jdk.unsupported" />
            <module name="jakarta.xml.bind.api" />
            <module name="org.glassfish.jaxb" services="import" />
            <module name="org.wildfly.security.elytron" />
          </dependencies>
        </deployment>
      </jboss-deployment-structure>
      """;

  private Deployments() {}

  /** Builds the archive from what the build has made. */
  public static WebArchive archive() {
    WebArchive archive = ShrinkWrap.create(WebArchive.class, "tests.war");
    addFolder(archive, Path.of("target/classes"));
    addFolder(archive, Path.of("target/test-classes"));
    archive.addAsWebInfResource(new File("target/classes/META-INF/beans.xml"), "beans.xml");
    archive.addAsWebInfResource(new File("target/classes/META-INF/ejb-jar.xml"), "ejb-jar.xml");
    archive.addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml");
    for (String library : System.getProperty("portal.libraries").split(File.pathSeparator)) {
      archive.addAsLibrary(new File(library));
    }
    archive.addAsLibrary(libraryOf(SMTPServer.class));
    archive.addAsLibrary(libraryOf(Preconditions.class));
    archive.addAsLibrary(libraryOf(CodeOnPaper.class));
    return archive;
  }

  /** The file of a library that only tests use. */
  private static File libraryOf(Class<?> one) {
    return new File(one.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static void addFolder(WebArchive archive, Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (belongsInside(path)) {
          archive.addAsWebInfResource(file.toFile(), "classes/" + path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Plain tests, architecture rules and what configures the outer JVM stay outside. */
  private static boolean belongsInside(String path) {
    return !path.endsWith("Test.class")
        && !path.contains("Test$")
        && !path.startsWith("vn/motcua/architecture/")
        && !path.startsWith("vn/motcua/suite/")
        && !path.contains("Jmh")
        && !path.contains("jmh_generated")
        && !path.startsWith("META-INF/services/org.junit")
        && !path.startsWith("META-INF/services/org.jboss.arquillian")
        && !path.equals("arquillian.xml");
  }
}
