package vn.motcua.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.dossier.OpenTown;
import vn.motcua.signing.AgentChallenge;
import vn.motcua.signing.RegisterCredential;
import vn.motcua.signing.custody.TokenAtHome;

/** The town's leader, with his key on a token at his own machine or in the portal's file again. */
@ApplicationScoped
public class TokenLeader {
  @Inject private OpenTown town;
  @Inject private TokenAtHome token;

  private long officer() {
    return town.number("select officer_id from account where username = 'leader'");
  }

  /** From now on his key is at his machine. */
  public void atHome() {
    custody("CLIENT");
  }

  /** From now on the portal signs with his PIN again. */
  public void inFile() {
    custody("PKCS12");
  }

  private void custody(String kind) {
    town.change(
        "update signing_credential set custody = '"
            + kind
            + "' where replaced_at is null and holder_kind = 'OFFICER' and holder_id = "
            + officer());
  }

  /** What the token signs after one PIN. */
  public List<byte[]> values(AgentChallenge challenge) {
    return token.sign(officer(), Drafts.PIN, challenge);
  }

  /** The administrator's order for such a key. */
  public RegisterCredential order() {
    return token.order(officer());
  }

  /** The time of every signing transaction about this dossier is over. */
  public void late(String dossierPublicId) {
    town.change(
        "update signing_transaction set expires_at = opened_at where subject = '"
            + dossierPublicId
            + "'");
  }
}
