package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.motcua.signing.trust.TrustedAuthorities;

/** EU DSS in a JVM of its own with its own libraries: one start for a whole set of files. */
final class DssProgram {
  private static final long MINUTES = 5;

  private final Path folder;
  private final Map<TrustedAuthorities, String> trusts = new HashMap<>();

  DssProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * What DSS says of a file.
   *
   * @param file main indication and, behind a slash, sub-indication of the worst signature; or
   *     {@code NO_SIGNATURE} or {@code UNREADABLE}
   * @param each the same of each signature, in the order in which they were made
   */
  record Said(String file, List<String> each) {
    boolean passed() {
      return file.equals("TOTAL_PASSED");
    }
  }

  /** Judges all by DSS' default policy; by name of the case. */
  Map<String, Said> judge(List<JudgedCase> cases) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (JudgedCase one : cases) {
      String file = lines.size() + "." + one.extension();
      Files.write(folder.resolve(file), one.content());
      lines.add(String.join("\t", one.name(), file, trust(one.trust()), one.at().toString()));
    }
    Files.write(folder.resolve("cases.tsv"), lines);
    Map<String, Said> said = new LinkedHashMap<>();
    for (String line : run().lines().toList()) {
      List<String> columns = List.of(line.split("\t", -1));
      said.put(columns.get(0), new Said(columns.get(1), columns.subList(2, columns.size())));
    }
    return said;
  }

  private String run() throws IOException, InterruptedException {
    Path built = Path.of(System.getProperty("portal.root"), "deploy/dss-judge/target");
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                built.resolve("classes")
                    + System.getProperty("path.separator")
                    + Files.readString(built.resolve("classpath.txt")).strip(),
                "vn.motcua.judge.DssJudge",
                folder.toString())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    assertEquals(0, ended ? process.exitValue() : -1, () -> errors(errors));
    return text;
  }

  private static String errors(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private String trust(TrustedAuthorities trust) throws IOException {
    String known = trusts.get(trust);
    if (known != null) {
      return known;
    }
    String name = "trust-" + trusts.size();
    trusts.put(trust, name);
    Path place = Files.createDirectory(folder.resolve(name));
    int number = 0;
    try {
      for (X509Certificate certificate :
          Stream.concat(trust.roots().stream(), trust.authorities().stream()).toList()) {
        Files.write(place.resolve(number++ + ".crt"), certificate.getEncoded());
      }
      for (X509CRL list : trust.lists()) {
        Files.write(place.resolve(number++ + ".crl"), list.getEncoded());
      }
    } catch (CertificateEncodingException | CRLException impossible) {
      throw new IllegalStateException(impossible);
    }
    return name;
  }
}
