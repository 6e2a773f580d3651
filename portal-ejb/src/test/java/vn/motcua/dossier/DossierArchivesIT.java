package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.archive.DossierArchive;
import vn.motcua.archive.DossierArchives;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;
import vn.motcua.signing.DemoAuthority;
import vn.motcua.signing.TrustedFiles;

/** Archives as owner and office take them, checked by the stand-alone checker. */
class DossierArchivesIT extends InContainer {
  @Inject private Town town;
  @Inject private TrustedFiles trusted;
  @EJB private DemoAuthority authority;
  @EJB private DossierArchives archives;
  @EJB private DossierTalk talk;

  @BeforeEach
  void build() {
    town.build();
    long agency = town.number("select id from agency where code = 'H99.12'");
    As.user("tests", Roles.SYSTEM)
        .run(() -> authority.certifyOrganisation(agency, "Ủy ban nhân dân phường Hòa Mẫu"));
  }

  private byte[] written(As who, String dossier) throws IOException {
    DossierArchive archive = who.call(() -> archives.make(dossier));
    assertTrue(archive.fileName().matches("luu-tru-[A-Z0-9.-]+\\.asice"), archive.fileName());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    archive.writeTo(out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> files(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private String checked(int expected, byte[] archive) throws IOException {
    Path folder = Files.createTempDirectory("archive");
    Path file = Files.write(folder.resolve("a.asice"), archive);
    byte[] root =
        trusted.all().stream()
            .filter(f -> f.name().equals("root-1.crt"))
            .findFirst()
            .orElseThrow()
            .content();
    Path trust = Files.write(folder.resolve("root.crt"), root);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int outcome =
        new ArchiveCommand(out, Locale.ENGLISH, Clock.systemUTC())
            .run(List.of(file.toString(), "--trust", trust.toString()));
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(expected, outcome, text);
    return text;
  }

  @Test
  void theOwnersArchiveHoldsEverythingAndIsTrue() throws IOException {
    String dossier = town.taken();

    byte[] archive = written(town.citizen(), dossier);

    checked(0, archive);
    Map<String, byte[]> files = files(archive);
    assertEquals("mimetype", files.keySet().iterator().next());
    assertTrue(
        files
            .keySet()
            .containsAll(
                Set.of(
                    "readme.txt",
                    "dossier.json",
                    "dossier.schema.json",
                    "history.txt",
                    "register.json",
                    "papers/01.pdf",
                    "trust/root-1.crt",
                    "trust/list-1.crl")),
        files.keySet().toString());
    ObjectMapper json = new ObjectMapper();
    JsonNode data = json.readTree(files.get("dossier.json"));
    assertEquals(dossier, data.get("dossier").asText());
    assertEquals("papers/01.pdf", data.get("papers").get(0).get("file").asText());
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(json.readTree(files.get("dossier.schema.json")))
            .validate(data));
    archive[archive.length / 2] ^= 1;
    assertFalse(checkedAny(archive) == 0);
  }

  /** Also for the office, whose desk may be asked for it years later. */
  @Test
  void whatWasAskedAndAnsweredIsInIt() throws IOException {
    String dossier = town.taken();
    assertFalse(files(written(town.citizen(), dossier)).containsKey("talk.json"));
    String words = "Tôi nhận kết quả <ở đâu>?";
    town.citizen().run(() -> talk.ask(new SayMessage(Town.key(), dossier, words)));
    town.officer().run(() -> talk.answer(new SayMessage(Town.key(), dossier, "Tại quầy số 2.")));

    byte[] archive = written(town.citizen(), dossier);

    checked(0, archive);
    byte[] file = files(archive).get("talk.json");
    JsonNode said = new ObjectMapper().readTree(file).get("messages");
    assertEquals(2, said.size());
    assertEquals("APPLICANT", said.get(0).get("side").asText());
    assertEquals(words, said.get(0).get("words").asText());
    assertTrue(said.get(0).get("who").isNull(), "the applicant is named by the data");
    assertEquals("OFFICE", said.get(1).get("side").asText());
    assertFalse(said.get(1).get("who").asText().isBlank());
    assertArrayEquals(file, files(written(town.desk(), dossier)).get("talk.json"));
  }

  private int checkedAny(byte[] archive) throws IOException {
    Path file = Files.write(Files.createTempDirectory("archive").resolve("b.asice"), archive);
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    return new ArchiveCommand(nowhere, Locale.ENGLISH, Clock.systemUTC())
        .run(List.of(file.toString()));
  }

  @Test
  void theOfficeTakesItTooAndEachTakingLeavesARow() throws IOException {
    String dossier = town.received();
    assertEquals(0, reads(dossier));

    checked(0, written(town.desk(), dossier));

    assertEquals(1, reads(dossier));
  }

  private long reads(String dossier) {
    return town.number(
        "select count(*) from dossier_read where door = 'archive' and dossier_id = %d"
            .formatted(town.idOf(dossier)));
  }

  @Test
  void nobodyElseTakesIt() {
    String dossier = town.filed();
    String draft = town.emptyDraft();

    assertThrows(NotFound.class, () -> town.citizen2().call(() -> archives.make(dossier)));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> archives.make(draft)));
    assertThrows(
        NotFound.class,
        () -> town.staff("water-desk", Roles.DESK).call(() -> archives.make(dossier)));
    assertThrows(EJBAccessException.class, () -> As.nobody().call(() -> archives.make(dossier)));
    assertThrows(
        EJBAccessException.class,
        () -> As.user("leader", Roles.LEADER).call(() -> archives.make(dossier)));
  }
}
