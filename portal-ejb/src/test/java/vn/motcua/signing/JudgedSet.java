package vn.motcua.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.xml.security.exceptions.XMLSecurityException;
import vn.motcua.archive.JudgedArchives;
import vn.motcua.issuing.Conclusion;
import vn.motcua.signing.custody.EveryCustody;
import vn.motcua.signing.trust.TrustedAuthorities;

/** Signed files of every level, custody and fate, and every attack our tests know. */
final class JudgedSet {
  private static final Instant NOW = TestPki.NOW;
  private static final TrustedAuthorities OURS = TestPki.OURS.trust();

  private final List<JudgedCase> cases = new ArrayList<>();
  private final Path folder;

  /** Makes it; files lie in the folder. */
  JudgedSet(Path folder) {
    this.folder = folder;
  }

  List<JudgedCase> cases()
      throws IOException, InterruptedException, GeneralSecurityException, XMLSecurityException {
    plain();
    custodies();
    cases.addAll(new JudgedLevels(Files.createDirectory(folder.resolve("levels"))).cases());
    archives();
    attacks();
    return cases;
  }

  private void xml(String name, byte[] content, TrustedAuthorities trust, Instant at) {
    cases.add(JudgedCase.xml(name, content, trust, at));
  }

  private void pdf(String name, byte[] content, TrustedAuthorities trust, Instant at) {
    cases.add(JudgedCase.pdf(name, content, trust, at));
  }

  private void plain() {
    byte[] xml = XmlForgeries.signed(TestPki.OURS.leader).getBytes(StandardCharsets.UTF_8);
    byte[] pdf = PdfForgeries.SIGNED;
    xml("B", xml, OURS, NOW);
    pdf("B", pdf, OURS, NOW);
    xml(
        "B, elliptic",
        XmlForgeries.signed(TestPki.OURS.elliptic).getBytes(StandardCharsets.UTF_8),
        OURS,
        NOW);
    pdf(
        "B, elliptic",
        TestPki.OURS.elliptic.sign(new PadesSignatures(), PdfForgeries.PDF, SigningOptions.at(NOW)),
        OURS,
        NOW);
    TrustedAuthorities revoked =
        TestPki.OURS.trust(TestPki.OURS.crl(TestPki.OURS.leader.credential().certificate()));
    xml("B, revoked", xml, revoked, NOW);
    pdf("B, revoked", pdf, revoked, NOW);
    Instant late = NOW.plus(Duration.ofDays(8));
    xml("B, revocation list out of date", xml, OURS, late);
    pdf("B, revocation list out of date", pdf, OURS, late);
  }

  private void custodies() throws IOException, InterruptedException, GeneralSecurityException {
    new EveryCustody(Files.createDirectory(folder.resolve("keys")))
        .signed()
        .forEach(
            (kind, signed) -> {
              pdf("B, " + kind, signed.get(0), OURS, NOW);
              xml("B, " + kind, signed.get(1), OURS, NOW);
            });
  }

  private void archives() throws IOException {
    try (SignedPapers signed = new SignedPapers()) {
      JudgedArchives archives =
          new JudgedArchives(signed, Files.createDirectory(folder.resolve("archives")));
      for (var archive : archives.all().entrySet()) {
        Verdict verdict = verdict(archives.check(archive.getValue()));
        cases.add(
            new JudgedCase(
                "asic: " + archive.getKey(),
                "asice",
                archive.getValue(),
                signed.trust(),
                NOW,
                new JudgedCase.Ours(
                    verdict, new Conclusion(indication(verdict), null), List.of())));
      }
    }
  }

  private static Verdict verdict(int exitCode) {
    return switch (exitCode) {
      case 0 -> Verdict.VALID;
      case 1 -> Verdict.INVALID;
      default -> Verdict.INDETERMINATE;
    };
  }

  private static Conclusion.Indication indication(Verdict verdict) {
    return switch (verdict) {
      case VALID -> Conclusion.Indication.TOTAL_PASSED;
      case INVALID -> Conclusion.Indication.TOTAL_FAILED;
      case INDETERMINATE -> Conclusion.Indication.INDETERMINATE;
    };
  }

  private void attacks() throws IOException, GeneralSecurityException, XMLSecurityException {
    XmlForgeries.all().forEach(f -> xml(f.name(), f.content(), OURS, NOW));
    XmlMethodForgeries.all().forEach(f -> xml(f.name(), f.content(), OURS, NOW));
    PdfForgeries.all().forEach(f -> pdf(f.name(), f.content(), OURS, NOW));
    PdfShadowForgeries.all().forEach(f -> pdf(f.name(), f.content(), OURS, NOW));
  }
}
