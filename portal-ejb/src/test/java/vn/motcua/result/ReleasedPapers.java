package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.As;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.IssuingKeys;
import vn.motcua.evidence.RevokedResults;
import vn.motcua.evidence.StatementCheck;
import vn.motcua.issuing.OfflineLists;
import vn.motcua.issuing.PublishedList;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Released results, their files and codes, and taking them back. */
@ApplicationScoped
public class ReleasedPapers {
  static final String REASON = "Cấp nhầm số đăng ký";

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PortalClock clock;
  @EJB private Results results;
  @EJB private ResultRevocation revocation;
  @EJB private OfflineLists lists;

  /** A fresh one. */
  public SignedResult released() {
    return drafts.signed(drafts.submitted(town.examined()));
  }

  /** Its PDF, as the owner opens it. */
  public byte[] pdf(String publicId) {
    return town.citizen()
        .call(
            () -> {
              try (InputStream content = results.open(publicId, ResultFile.Kind.PDF).content()) {
                return content.readAllBytes();
              } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
              }
            });
  }

  /** What its code says by the lists published now. */
  public StatementCheck check(String code) {
    IssuingKeys keys = IssuingKeys.read(keysInForce().content());
    return StatementCheck.of(
        code,
        keys,
        RevokedResults.read(As.nobody().call(lists::revoked).orElseThrow().content(), keys),
        clock.now());
  }

  /** The list of keys published now. */
  public PublishedList keysInForce() {
    return As.nobody().call(lists::keys).orElseThrow();
  }

  /** The leader's order to take it back. */
  public RevokeResult command(SignedResult result) {
    return new RevokeResult(town.key(), result.publicId(), REASON, Drafts.PIN.toCharArray());
  }

  /** Takes it back. */
  public RevokedResult revoked(SignedResult result) {
    return town.leader().call(() -> revocation.revoke(command(result)));
  }

  /** Why this person may not do it. */
  public String refused(As who, RevokeResult command) {
    return assertThrows(Refusal.class, () -> who.call(() -> revocation.revoke(command)))
        .messageKey();
  }

  /** Whether it is taken back. */
  public boolean isRevoked(SignedResult result) {
    return town.number(
            "select count(*) from result where state = 'REVOKED' and public_id = '"
                + result.publicId()
                + "'")
        == 1;
  }
}
