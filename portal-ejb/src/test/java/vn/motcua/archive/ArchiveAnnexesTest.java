package vn.motcua.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.issuing.CanonicalJson;
import vn.motcua.signing.ResultEnvelope;
import vn.motcua.signing.ResultEnvelope.Named;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignedPapers;
import vn.motcua.signing.SignedPapers.Signer;

/**
 * Annexes in an archive: those that the signed result names and no other. Each archive here is
 * genuinely signed by the office that made it.
 */
class ArchiveAnnexesTest {
  private static final SignedPapers SIGNED = new SignedPapers();
  private static final Map<String, byte[]> FILES = new SampleArchive(SIGNED).files();
  private static final String ENVELOPE = "issued/01-result.xml";
  private static final String ANNEX = "issued/03-result-annex.pdf";
  private static final String NUMBER = "12/2026/TLKS";
  private static final byte[] PLAN = Samples.pdf();
  private static final byte[] OTHER = Samples.sealable();

  @TempDir private Path folder;

  @AfterAll
  static void stop() {
    SIGNED.close();
  }

  /** An archive whose result names these, in its data and in its XML, and which holds those. */
  private Map<String, byte[]> files(List<byte[]> inData, List<byte[]> inXml, List<byte[]> held) {
    Map<String, byte[]> files = new LinkedHashMap<>(FILES);
    byte[] envelope = SIGNED.enveloped(envelope(inData, inXml));
    String register =
        text(files, "register.json")
            .replace(Sha256.hexOf(files.get(ENVELOPE)), Sha256.hexOf(envelope));
    files.put(ENVELOPE, envelope);
    StringBuilder lines = new StringBuilder();
    for (byte[] unsigned : held) {
      byte[] signed = SIGNED.annex(unsigned, NUMBER);
      String name = ANNEX.replace("03", "0" + (3 + held.indexOf(unsigned)));
      files.put(name, signed);
      lines.append(',').append(CanonicalJson.write(line(name, unsigned, signed)));
    }
    files.put(
        "register.json", register.replace("]}", lines + "]}").getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static Map<String, Object> line(String name, byte[] unsigned, byte[] signed) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", "RESULT_ANNEX");
    line.put("number", NUMBER);
    line.put("state", "ISSUED");
    line.put("issuedAt", "2026-11-24T03:00:00Z");
    line.put("file", name);
    line.put("sha256", Sha256.hexOf(signed));
    line.put("unsignedSha256", Sha256.hexOf(unsigned));
    line.put("unsignedLength", unsigned.length);
    return line;
  }

  private static ResultEnvelope envelope(List<byte[]> inData, List<byte[]> inXml) {
    ResultEnvelope plain = Samples.envelope(SampleArchive.UNSIGNED);
    List<Map<String, Object>> annexes = new ArrayList<>();
    for (byte[] one : inData) {
      annexes.add(
          Map.of("title", "Bản vẽ", "sha256", Sha256.hexOf(one), "length", (long) one.length));
    }
    return new ResultEnvelope(
        plain.number(),
        plain.dossierCode(),
        plain.procedureCode(),
        plain.outcome(),
        plain.agencyCode(),
        plain.agencyName(),
        plain.signerName(),
        plain.signerTitle(),
        plain.issuedAt(),
        CanonicalJson.write(Map.of("_annexes", annexes, "name", "Mầm")),
        plain.document(),
        inXml.stream().map(Named::pdf).toList());
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private String checked(int expected, Map<String, byte[]> files) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) -> entries.add(ArchiveEntry.of(name, "application/octet-stream", bytes)));
    AsicContainer container = new AsicContainer(entries, SampleArchive.MADE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    container.write(out, SIGNED.beside(container.manifest(), Signer.OURS, folder));
    Path file = Files.write(folder.resolve("a.asice"), out.toByteArray());
    Path root = Files.write(folder.resolve("root.crt"), SIGNED.root());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int outcome =
        new ArchiveCommand(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Locale.ENGLISH,
                Clock.fixed(SampleArchive.MADE, ZoneOffset.UTC))
            .run(List.of(file.toString(), "--trust", root.toString()));
    String words = said.toString(StandardCharsets.UTF_8);
    assertEquals(expected, outcome, words);
    return words;
  }

  private void broken(Map<String, byte[]> files, String subject, String words) throws IOException {
    String said = checked(1, files);
    assertTrue(said.contains(subject) && said.contains(words), said);
  }

  @Test
  void whatTheResultNamesIsThere() throws IOException {
    checked(0, files(List.of(PLAN), List.of(PLAN), List.of(PLAN)));
    checked(0, files(List.of(PLAN, OTHER), List.of(PLAN, OTHER), List.of(OTHER, PLAN)));
  }

  @Test
  void anAnnexTakenOutOfArchiveAndRegisterIsMissed() throws IOException {
    broken(
        files(List.of(PLAN, OTHER), List.of(PLAN, OTHER), List.of(PLAN)),
        NUMBER + ", " + Sha256.hexOf(OTHER),
        "names an annex that is not in the archive");
  }

  @Test
  void anAnnexPutInOrExchangedIsFoundThoughTheAgencySignedIt() throws IOException {
    broken(
        files(List.of(PLAN), List.of(PLAN), List.of(PLAN, OTHER)),
        "issued/04-result-annex.pdf",
        "does not name this annex");
    Map<String, byte[]> exchanged = files(List.of(PLAN), List.of(PLAN), List.of(OTHER));
    broken(exchanged, ANNEX, "does not name this annex");
    broken(exchanged, Sha256.hexOf(PLAN), "is not in the archive");
  }

  @Test
  void dataAndXmlHaveToNameTheSame() throws IOException {
    broken(files(List.of(OTHER), List.of(PLAN), List.of(PLAN)), ENVELOPE, "speaks of another");
    broken(files(List.of(), List.of(PLAN), List.of(PLAN)), ENVELOPE, "speaks of another");
  }

  /** Puts another file in its place, and its digest into the register. */
  private static void exchange(Map<String, byte[]> files, String name, byte[] other) {
    String register =
        text(files, "register.json").replace(Sha256.hexOf(files.get(name)), Sha256.hexOf(other));
    files.put("register.json", register.getBytes(StandardCharsets.UTF_8));
    files.put(name, other);
  }

  @Test
  void anAnnexChangedBehindItsSignatureIsFound() throws IOException {
    Map<String, byte[]> files = files(List.of(PLAN), List.of(PLAN), List.of(PLAN));
    byte[] changed = files.get(ANNEX).clone();
    changed[PLAN.length / 2] ^= 1;
    exchange(files, ANNEX, changed);
    broken(files, ANNEX, "the signature in the PDF is not good");
  }

  @Test
  void anAnnexWhoseEnvelopeDoesNotHoldIsNamedByNobody() throws IOException {
    Map<String, byte[]> files = files(List.of(PLAN), List.of(PLAN), List.of(PLAN));
    byte[] unsigned = envelope(List.of(PLAN), List.of(PLAN)).toXml();
    exchange(files, ENVELOPE, unsigned);
    broken(files, ANNEX, "does not name this annex");
  }
}
