package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.Prepared;

/**
 * Keys on a token at the holder's own machine. The server never reaches it: digests leave with the
 * page and signatures come back, so that nothing is signed here in one step.
 */
@ApplicationScoped
public class ClientCustody implements KeyCustody {
  @Override
  public CustodyKind kind() {
    return CustodyKind.CLIENT;
  }

  @Override
  public SigningStart start(Credential credential, char[] pin, List<Prepared> batch) {
    throw new Refusal("signing.agent-needed");
  }

  @Override
  public SigningStart resume(String transaction, byte[] answer) {
    throw new Refusal("signing.agent-needed");
  }
}
