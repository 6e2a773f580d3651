package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Settings;
import vn.motcua.signing.Verdict;

/** Annexes of a result that is shown: named if the owner chose so, each with what its file is. */
class ShownAnnexesIT extends InContainer {
  private static final String PLAN = "Bản vẽ được xem";
  private static final String LIST = "Danh mục được xem";

  @Inject private OpenTown town;
  @Inject private AnnexedDrafts annexed;
  @Inject private ReleasedPapers papers;
  @EJB private ResultShowing showing;
  @EJB private ShownResults shown;

  @BeforeEach
  void build() {
    town.build();
  }

  private ShownResult read(SignedResult signed, String... fields) {
    ShowResult command = new ShowResult(town.key(), signed.publicId(), List.of(fields), false);
    String code = town.citizen().call(() -> showing.make(command)).code();
    return As.nobody().call(() -> shown.read(code, "203.0.113.8"));
  }

  private static ShownAnnex good(String title) {
    return new ShownAnnex(title, ShownAnnex.State.AS_RELEASED);
  }

  private long readings(SignedResult signed) {
    return town.number(
        "select count(*) from result_shown_read r join result_shown s on s.id = r.shown_id"
            + " join result x on x.id = s.result_id where x.public_id = '"
            + signed.publicId()
            + "'");
  }

  @Test
  void theReaderIsToldWhichThereAreAndThatTheyAreAsReleased() {
    SignedResult signed = annexed.signed(PLAN, LIST);
    List<ShownField> offered = town.citizen().call(() -> showing.fields(signed.publicId()));
    assertTrue(offered.contains(new ShownField("annexes", null, PLAN + "; " + LIST)));
    ShownResult seen = read(signed, "number", "annexes");
    assertEquals(List.of(good(PLAN), good(LIST)), seen.annexes());
    assertEquals(List.of("number"), seen.fields().stream().map(ShownField::key).toList());
    assertEquals(1, readings(signed));
  }

  @Test
  void whatTheOwnerDidNotChooseIsNotToldAndWithoutAnnexesNoneAreOffered() {
    assertEquals(List.of(), read(annexed.signed(PLAN), "number").annexes());
    SignedResult plain = annexed.signed();
    assertFalse(
        town.citizen().call(() -> showing.fields(plain.publicId())).stream()
            .anyMatch(field -> field.key().equals("annexes")));
  }

  @Test
  void oneTakenBackWithItsResultSaysSo() {
    SignedResult signed = annexed.signed(PLAN);
    papers.revoked(signed);
    ShownResult seen = read(signed, "annexes");
    assertEquals(Verdict.INVALID, seen.report().verdict());
    assertEquals(List.of(new ShownAnnex(PLAN, ShownAnnex.State.REVOKED)), seen.annexes());
  }

  @Test
  void aFileThatIsNotTheOneReleasedIsSaidToBeAnother() throws IOException {
    SignedResult signed = annexed.signed(PLAN, LIST);
    byte[] released = annexed.file(annexed.annexesOf(signed).get(1));
    String digest = Sha256.hexOf(released);
    Path file =
        Settings.dataDirectory()
            .resolve("files")
            .resolve(digest.substring(0, 2))
            .resolve(digest.substring(2, 4))
            .resolve(digest);
    byte[] changed = released.clone();
    changed[released.length / 2] ^= 1;
    Files.write(file, changed);
    try {
      ShownAnnex other = new ShownAnnex(LIST, ShownAnnex.State.CHANGED);
      assertEquals(List.of(good(PLAN), other), read(signed, "annexes").annexes());
    } finally {
      Files.write(file, released);
    }
    assertEquals(List.of(good(PLAN), good(LIST)), read(signed, "annexes").annexes());
    String row = " where kind = 'RESULT_ANNEX' and sha256 = '";
    String nothing = "f".repeat(64);
    town.change("update issued_paper set sha256 = '" + nothing + "'" + row + digest + "'");
    try {
      assertFalse(read(signed, "annexes").annexes().get(1).good());
    } finally {
      town.change("update issued_paper set sha256 = '" + digest + "'" + row + nothing + "'");
    }
  }
}
