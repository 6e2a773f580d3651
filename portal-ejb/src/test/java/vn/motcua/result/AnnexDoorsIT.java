package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.Verdict;
import vn.motcua.signing.custody.RemoteService;

/** Whichever way the leader signs, the annexes of his result are signed and released with it. */
class AnnexDoorsIT extends InContainer {
  private static final String PLAN = "Bản vẽ mặt bằng";
  private static final String LIST = "Danh mục thiết bị";

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private AnnexedDrafts annexed;
  @Inject private TokenLeader token;
  @Inject private TokenBatches tokenBatches;
  @Inject private RemoteService remote;
  @EJB private ResultBatches batches;
  @EJB private ResultTokenSigning tokenSigning;

  @BeforeEach
  void build() {
    town.build();
    drafts.signed(drafts.submitted(town.examined())); // the leader has his key from here
  }

  @AfterEach
  void again() {
    token.inFile();
  }

  private void released(ResultView view, int annexes) {
    ReleasedResult result = annexed.released(view.dossierPublicId());
    assertEquals(annexes, result.annexes().size());
    for (AnnexView annex : result.annexes()) {
      VerificationReport report = annexed.check(annexed.file(annex));
      assertEquals(Verdict.VALID, report.verdict(), report.reasons().toString());
      assertEquals(result.number(), report.paper().annexOf());
    }
  }

  private BatchView batch(List<ResultView> views, String pin) throws Exception {
    StartBatch command = new StartBatch(town.key(), TokenBatches.items(views), pin.toCharArray());
    StartedBatch started = town.leader().call(() -> batches.start(command));
    started.end().get();
    return town.leader().call(() -> batches.view(started.publicId()));
  }

  @Test
  void inABatch() throws Exception {
    List<ResultView> views =
        List.of(
            annexed.submitted(PLAN, LIST),
            drafts.submitted(town.examined()),
            annexed.submitted(LIST));
    BatchView batch = batch(views, Drafts.PIN);
    assertEquals(3, batch.count(BatchItemState.SIGNED));
    assertEquals(List.of(2, 0, 1), batch.lines().stream().map(BatchView.Line::annexes).toList());
    released(views.get(0), 2);
    released(views.get(1), 0);
    released(views.get(2), 1);
  }

  @Test
  void byARemoteService() throws Exception {
    List<ResultView> views = List.of(annexed.submitted(PLAN), annexed.submitted(PLAN, LIST));
    long leader = town.number("select officer_id from account where username = 'leader'");
    remote.holding(leader, Drafts.PIN);
    String credential =
        "update signing_credential set custody = '%s', place = %s where replaced_at is null"
            + " and holder_kind = 'OFFICER' and holder_id = "
            + leader;
    town.change(String.format(credential, "REMOTE", "'officer-" + leader + "'"));
    try {
      assertEquals(2, batch(views, RemoteService.PIN).count(BatchItemState.SIGNED));
    } finally {
      town.change(String.format(credential, "PKCS12", "null"));
    }
    released(views.get(0), 1);
    released(views.get(1), 2);
  }

  /** The token signs what the leader signs: the annexes are the agency's. */
  @Test
  void byATokenAtTheLeadersMachine() {
    token.atHome();
    ResultView view = annexed.submitted(PLAN);
    SignResult command = new SignResult(town.key(), view.publicId(), view.version(), new char[0]);
    TokenAct act = town.leader().call(() -> tokenSigning.begin(command));
    assertEquals(2, act.challenge().digests().size());
    town.leader().call(() -> tokenSigning.finish(act.transaction(), token.values(act.challenge())));
    released(view, 1);
  }

  @Test
  void byATokenInABatch() throws Exception {
    token.atHome();
    List<ResultView> views = List.of(annexed.submitted(PLAN, LIST), annexed.submitted(LIST));
    BatchView prepared = tokenBatches.prepared(TokenBatches.items(views));
    BatchView batch = tokenBatches.wentOn(prepared, tokenBatches.values(prepared));
    assertEquals(2, batch.count(BatchItemState.SIGNED));
    released(views.get(0), 2);
    released(views.get(1), 1);
  }
}
