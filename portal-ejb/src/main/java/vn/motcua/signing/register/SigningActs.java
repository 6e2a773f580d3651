package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.Credential;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedSet;

/** One row for each use of a key or refused try: who, which certificate, what, when. */
@ApplicationScoped
@Transactional
public class SigningActs {
  private static final String INSERT =
      "insert into signing_act (key_name, serial, actor, outcome, digests, acted_at)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6)";

  @Inject private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /** The key signed these documents. */
  public void signed(Credential credential, SignedSet set) {
    note(
        credential,
        outcome(set),
        set.documents().stream().map(SignedDocument::sha256).collect(Collectors.joining(" ")));
  }

  /** {@code signed}, followed by what it lacks: {@code signed-unstamped}. */
  private static String outcome(SignedSet set) {
    return set.marks().stream()
        .sorted()
        .map(mark -> "-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining("", "signed", ""));
  }

  /**
   * The key did not sign.
   *
   * @param reason message key of the refusal
   */
  public void refused(Credential credential, String reason) {
    note(credential, reason, "");
  }

  private void note(Credential credential, String outcome, String digests) {
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, credential.id())
        .setParameter(2, credential.certificate().getSerialNumber().toString(16))
        .setParameter(3, currentActor.get().name())
        .setParameter(4, outcome)
        .setParameter(5, digests)
        .setParameter(6, clock.now())
        .executeUpdate();
  }
}
