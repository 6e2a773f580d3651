package vn.motcua.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.evidence.HolderDigest;
import vn.motcua.evidence.ResultStatement;
import vn.motcua.evidence.StatementSigner;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Settings;
import vn.motcua.signing.IssuingKeyring;

/**
 * What the code on a result says: an address whose part behind {@code #}, which browsers never
 * send, is a statement signed by the agency's issuing key.
 */
@ApplicationScoped
public class ResultCode {
  private static final Logger LOG = LoggerFactory.getLogger(ResultCode.class);

  @Inject private IssuingKeyring keyring;

  /**
   * What is stated.
   *
   * @param holder name of whom the result is about
   * @param dataSha256 digest of the canonical result data, 32 bytes
   */
  public record Stated(
      RegisteredPaper paper, boolean granted, Instant at, byte[] dataSha256, String holder) {}

  /**
   * The text of the code. An agency without an issuing key has its results checked by number and
   * check code, as before there were statements.
   */
  public String of(Stated stated) {
    RegisteredPaper paper = stated.paper();
    Optional<StatementSigner> signer = keyring.of(paper.agencyId());
    if (signer.isEmpty()) {
      LOG.warn("Agency {} has no issuing key: its results need the network.", paper.agencyId());
      String digest = Base64.getUrlEncoder().withoutPadding().encodeToString(stated.dataSha256());
      return VerifyAddress.of(paper.number(), paper.checkCode(), digest);
    }
    ResultStatement statement =
        new ResultStatement(
            paper.number(),
            stated.granted(),
            LocalDate.ofInstant(stated.at(), PortalClock.ZONE),
            stated.dataSha256(),
            HolderDigest.of(stated.holder(), paper.checkCode(), stated.dataSha256()));
    return Settings.baseUrl() + "/qr#" + statement.sign(signer.get());
  }
}
