package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.archive.DossierArchives;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.TrustedFiles;
import vn.motcua.signing.Verdict;

/** Annexes once their result is released: opened, raised, archived, taken back. */
class ReleasedAnnexesIT extends InContainer {
  private static final String PLAN = "Bản vẽ mặt bằng";
  private static final String LIST = "Danh mục thiết bị";

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private AnnexedDrafts annexed;
  @Inject private ReleasedPapers papers;
  @Inject private PaperRegister register;
  @Inject private TrustedFiles trusted;
  @EJB private ResultRaising raising;
  @EJB private Results results;
  @EJB private DossierArchives archives;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void theArchiveHoldsThemAndTheCheckerFindsNothing() throws IOException {
    SignedResult signed = annexed.signed(PLAN, LIST);
    Path folder = Files.createTempDirectory("annexes");
    Path file = folder.resolve("a.asice");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    town.citizen().call(() -> archives.make(signed.dossierPublicId())).writeTo(out);
    Files.write(file, out.toByteArray());
    byte[] root =
        trusted.all().stream()
            .filter(one -> one.name().equals("root-1.crt"))
            .findFirst()
            .orElseThrow()
            .content();
    Path trust = Files.write(folder.resolve("root.crt"), root);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int outcome =
        new ArchiveCommand(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Locale.ENGLISH,
                Clock.systemUTC())
            .run(List.of(file.toString(), "--trust", trust.toString()));
    assertEquals(0, outcome, said.toString(StandardCharsets.UTF_8));
    String names = out.toString(StandardCharsets.ISO_8859_1);
    long held = names.split("issued/\\d\\d-result-annex[.]pdf", -1).length - 1L;
    assertTrue(held >= 2, "annexes named in the archive: " + held);
  }

  @Test
  void takenBackWithTheResult() {
    SignedResult signed = annexed.signed(PLAN);
    byte[] file = annexed.file(annexed.annexesOf(signed).get(0));
    RevokedResult answer = papers.revoked(signed);
    VerificationReport report = annexed.check(file);
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(List.of(VerificationReason.RESULT_REVOKED), report.reasons());
    assertEquals(signed.number(), report.paper().annexOf());
    assertEquals(ReleasedPapers.REASON, report.paper().revokedWhy());
    assertEquals(answer.decisionNumber(), report.paper().revokedBy().number());
    assertArrayEquals(file, annexed.file(annexed.annexesOf(signed).get(0)));
    assertEquals(
        1,
        town.number(
            "select count(*) from issued_paper_revocation v join issued_paper p on p.id ="
                + " v.paper_id where p.dossier_id = "
                + town.idOf(signed.dossierPublicId())));
  }

  @Test
  void raisedFilesTakeTheirPlaceAndThoseOfBeforeStayKnown() {
    SignedResult signed = annexed.signed(PLAN, LIST);
    long id = town.number("select id from result where public_id = '" + signed.publicId() + "'");
    As system = As.user("tests", Roles.SYSTEM);
    List<SignedDocument> before = system.call(() -> raising.files(id));
    assertEquals(4, before.size());
    List<SignedDocument> raised = new ArrayList<>();
    for (SignedDocument one : before) {
      byte[] longer = Arrays.copyOf(one.content(), one.content().length + 1);
      longer[longer.length - 1] = '\n';
      raised.add(SignedDocument.of(one.name(), one.format(), longer));
    }
    system.run(() -> raising.keep(id, before, raised));
    for (SignedDocument one : List.of(before.get(3), raised.get(3))) {
      assertEquals(PaperKind.RESULT_ANNEX, register.byDigest(one.sha256()).orElseThrow().kind());
    }
    assertArrayEquals(raised.get(3).content(), annexed.file(annexed.annexesOf(signed).get(1)));
    system.run(() -> raising.keep(id, before, before));
    assertArrayEquals(raised.get(3).content(), annexed.file(annexed.annexesOf(signed).get(1)));
  }

  @Test
  void theOwnerAndTheOfficeOpenThemAndNobodyElse() {
    SignedResult signed = annexed.signed(PLAN);
    String annex = annexed.annexesOf(signed).get(0).publicId();
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> results.openAnnex(annex)));
    assertThrows(NotFound.class, () -> town.stranger().call(() -> results.openAnnex(annex)));
    String rows =
        "select count(*) from dossier_read where door = 'result' and role = 'desk'"
            + " and dossier_id = "
            + town.idOf(signed.dossierPublicId());
    assertEquals(0, town.number(rows));
    assertTrue(town.desk().call(() -> AnnexedDrafts.content(results.openAnnex(annex))).length > 0);
    assertEquals(1, town.number(rows));
  }
}
