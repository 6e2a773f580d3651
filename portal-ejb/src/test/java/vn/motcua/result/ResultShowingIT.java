package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Verdict;

/** The owner shows a result to somebody, for minutes, with what he chooses. */
class ResultShowingIT extends InContainer {
  private static final String HERE = "203.0.113.7";

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PortalClock clock;
  @EJB private ResultShowing showing;
  @EJB private ShownResults shown;
  @EJB private ResultRevocation revocation;

  @BeforeEach
  void build() {
    town.build();
  }

  private String released() {
    return drafts.signed(drafts.submitted(town.examined())).publicId();
  }

  private ShownCode make(String result, boolean once, String... fields) {
    return town.citizen()
        .call(() -> showing.make(new ShowResult(town.key(), result, List.of(fields), once)));
  }

  private ShownResult read(String code) {
    return As.nobody().call(() -> shown.read(code, HERE));
  }

  private String refused(String code) {
    return assertThrows(Refusal.class, () -> read(code)).messageKey();
  }

  private List<ShownView> codes(String result) {
    return town.citizen().call(() -> showing.ofResult(result));
  }

  @Test
  void theReaderSeesTheVerdictAndWhatWasChosenOnly() {
    String result = released();
    ShownCode code = make(result, true, "number", "agency");
    ShownResult seen = read(code.code().toLowerCase(Locale.ROOT).replace("-", " "));
    assertEquals(Verdict.VALID, seen.report().verdict());
    assertEquals(List.of("number", "agency"), seen.fields().stream().map(ShownField::key).toList());
    assertEquals("Ủy ban nhân dân phường Hòa Mẫu", seen.fields().get(1).value());
    assertFalse(code.address().contains(result));
    assertTrue(code.address().endsWith("/show?c=" + code.code()));
  }

  @Test
  void eachReadingIsShownToTheOwner() {
    String result = released();
    ShownCode code = make(result, false, "number");
    assertTrue(codes(result).get(0).readings().isEmpty());
    read(code.code());
    read(code.code());
    ShownView view = codes(result).get(0);
    assertEquals(2, view.readings().size());
    assertEquals(ShownState.OPEN, view.state());
    assertEquals(List.of("number"), view.fields().stream().map(ShownField::key).toList());
  }

  @Test
  void aCodeForOneReadingIsUsedUpByIt() {
    String result = released();
    ShownCode code = make(result, true, "number");
    read(code.code());
    assertEquals("result.shown-USED", refused(code.code()));
    assertEquals(1, codes(result).get(0).readings().size());
    assertEquals(ShownState.USED, codes(result).get(0).state());
  }

  @Test
  void ofTwoReadersAtOnceOneSeesIt() throws Exception {
    String result = released();
    ShownCode code = make(result, true, "number");
    read(make(result, false, "number").code());
    ExecutorService two = Executors.newFixedThreadPool(2);
    CountDownLatch go = new CountDownLatch(1);
    As nobody = As.nobody();
    try {
      List<Future<String>> both =
          Stream.of(1, 2)
              .map(
                  i ->
                      two.submit(
                          () -> {
                            go.await();
                            try {
                              nobody.call(() -> shown.read(code.code(), HERE + i));
                              return "seen";
                            } catch (Refusal refusal) {
                              return refusal.messageKey();
                            }
                          }))
              .toList();
      go.countDown();
      List<String> answers = Stream.of(both.get(0).get(), both.get(1).get()).sorted().toList();
      assertEquals(List.of("result.shown-USED", "seen"), answers);
    } finally {
      two.shutdownNow();
    }
    assertEquals(1, codes(result).get(1).readings().size());
  }

  @Test
  void itEndsAfterTheMinutesOfTheRule() throws Exception {
    String result = released();
    ShownCode code = make(result, false, "number");
    int minutes = town.citizen().call(() -> showing.minutes());
    assertEquals(3, minutes);
    clock.at(code.until().minusMillis(1), () -> read(code.code()));
    String after = clock.at(code.until(), () -> refused(code.code()));
    assertEquals("result.shown-EXPIRED", after);
    assertEquals(
        Duration.ofMinutes(minutes),
        Duration.between(codes(result).get(0).createdAt(), code.until()));
  }

  @Test
  void theOwnerTakesACodeBack() {
    String result = released();
    ShownCode code = make(result, false, "number");
    town.citizen().run(() -> showing.withdraw(result, code.publicId()));
    town.citizen().run(() -> showing.withdraw(result, code.publicId()));
    assertEquals("result.shown-WITHDRAWN", refused(code.code()));
    assertEquals(ShownState.WITHDRAWN, codes(result).get(0).state());
  }

  @Test
  void aCodeThatNobodyMadeIsUnknownAndGuessingIsSlowedDown() {
    String address = "198.51.100.9/" + town.key();
    ShownCode code = make(released(), false, "number");
    String last = "";
    int tries = 0;
    while (!"result.shown-slow".equals(last) && tries < 200) {
      last =
          assertThrows(
                  Refusal.class,
                  () -> As.nobody().call(() -> shown.read("not a code " + town.key(), address)))
              .messageKey();
      tries++;
      assertTrue(List.of("result.shown-unknown", "result.shown-slow").contains(last), last);
    }
    assertTrue(tries > 2 && tries < 200, tries + " tries");
    assertEquals(
        "result.shown-slow",
        assertThrows(Refusal.class, () -> As.nobody().call(() -> shown.read(code.code(), address)))
            .messageKey());
    assertEquals(Verdict.VALID, read(code.code()).report().verdict());
  }

  @Test
  void onlyADigestOfTheCodeIsKept() {
    String result = released();
    ShownCode code = make(result, false, "number");
    assertEquals(
        1,
        town.number(
            "select count(*) from result_shown where public_id = '"
                + code.publicId()
                + "' and length(code_sha256) = 64"));
    assertEquals(
        0,
        town.number(
            "select count(*) from result_shown where concat(code_sha256, fields, public_id) like '%"
                + code.code()
                + "%'"));
    assertFalse(code.toString().contains(code.code()));
  }

  @Test
  void nobodyElseMakesSeesOrTakesBackCodes() {
    String result = released();
    ShownCode code = make(result, false, "number");
    As other = town.citizen2();
    ShowResult command = new ShowResult(town.key(), result, List.of("number"), true);
    assertThrows(NotFound.class, () -> other.call(() -> showing.make(command)));
    assertThrows(NotFound.class, () -> other.call(() -> showing.fields(result)));
    assertThrows(NotFound.class, () -> other.call(() -> showing.ofResult(result)));
    assertThrows(NotFound.class, () -> other.run(() -> showing.withdraw(result, code.publicId())));
    assertThrows(EJBAccessException.class, () -> town.officer().call(() -> showing.make(command)));
    String second = released();
    assertThrows(
        NotFound.class, () -> town.citizen().run(() -> showing.withdraw(second, code.publicId())));
  }

  @Test
  void nothingOrSomethingTheResultDoesNotHaveIsRefused() {
    String result = released();
    for (List<String> fields : List.of(List.<String>of(), List.of("number", "f.nothing"))) {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  town.citizen()
                      .call(() -> showing.make(new ShowResult(town.key(), result, fields, true))));
      assertEquals("result.shown-nothing", refusal.problems().get(0).messageKey());
    }
    ShowResult once = new ShowResult(town.key(), result, List.of("number"), true);
    town.citizen().call(() -> showing.make(once));
    assertEquals(
        "result.shown-made",
        assertThrows(Refusal.class, () -> town.citizen().call(() -> showing.make(once)))
            .messageKey());
    for (int i = 0; i < 4; i++) {
      make(result, true, "number");
    }
    assertEquals(
        "result.shown-too-many",
        assertThrows(Refusal.class, () -> make(result, true, "number")).messageKey());
  }

  @Test
  void aResultThatWasNotReleasedIsNotShownAndOneTakenBackSaysSo() {
    ResultView waiting = drafts.submitted(town.examined());
    assertThrows(
        NotFound.class, () -> town.citizen().call(() -> showing.fields(waiting.publicId())));
    String result = released();
    ShownCode code = make(result, false, "number");
    town.leader()
        .call(
            () ->
                revocation.revoke(
                    new RevokeResult(town.key(), result, "Cấp nhầm", Drafts.PIN.toCharArray())));
    ShownResult seen = read(code.code());
    assertEquals(Verdict.INVALID, seen.report().verdict());
    assertEquals("Cấp nhầm", seen.report().paper().revokedWhy());
  }
}
