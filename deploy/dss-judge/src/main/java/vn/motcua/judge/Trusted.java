package vn.motcua.judge;

import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pinned certificates and revocation lists by the name of their folder; nobody is asked. */
final class Trusted {
  private final Path folder;
  private final Map<String, Pinned> known = new HashMap<>();

  private record Pinned(CommonTrustedCertificateSource certificates, List<byte[]> lists) {}

  Trusted(Path folder) {
    this.folder = folder;
  }

  CertificateVerifier verifier(String name) {
    Pinned pinned = known.computeIfAbsent(name, this::read);
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(pinned.certificates());
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(
            pinned.lists().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
    return verifier;
  }

  private Pinned read(String name) {
    CommonTrustedCertificateSource certificates = new CommonTrustedCertificateSource();
    Path place = folder.resolve(name);
    files(place, ".crt").forEach(der -> certificates.addCertificate(DSSUtils.loadCertificate(der)));
    return new Pinned(certificates, files(place, ".crl"));
  }

  private static List<byte[]> files(Path place, String end) {
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().map(Trusted::bytes).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
