package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.demo.Holder;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.Pictures;
import vn.motcua.signing.trust.HolderCheck;
import vn.motcua.signing.trust.TrustStore;

/**
 * The administrator says who signs with which key; every change keeps the dates of the one before.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class CredentialAdministration {
  private static final Map<CustodyKind, String> PLACES =
      Map.of(
          CustodyKind.PKCS11, "[0-9]{1,19}",
          CustodyKind.REMOTE, "[A-Za-z0-9._:@-]{1,60}",
          CustodyKind.CLIENT, "agent");

  @Inject private CredentialRegister register;
  @Inject private Pictures pictures;
  @Inject private TrustStore trust;
  @Inject private PortalClock clock;

  /** Officers who sign now, and where their keys are. */
  public List<CustodyLine> officers() {
    return register.ofOfficers().stream().map(this::line).toList();
  }

  /** Where one holder's keys were and are, the latest first. */
  public List<CustodyPeriod> periods(HolderKind kind, long holderId) {
    return register.periods(kind, holderId);
  }

  /**
   * From now on the holder signs with this key.
   *
   * @throws Refusal signing.demo-only for a key in a file, signing.slot-missing,
   *     signing.certificate-…, signing.issuing-key-unfit
   */
  public void register(RegisterCredential order) {
    if (order.custody() == CustodyKind.PKCS12) {
      throw new Refusal("signing.demo-only");
    }
    if (order.place() == null || !order.place().matches(PLACES.get(order.custody()))) {
      throw new Refusal("signing.slot-missing");
    }
    Credential credential =
        new Credential(
            Holder.serial(order.holderKind(), order.holderId()),
            order.holderKind(),
            order.holderId(),
            order.chain(),
            order.custody(),
            order.place());
    HolderCheck.requireFit(credential, trust.current(), clock.now());
    requireStatementKey(credential);
    register.keep(credential);
  }

  /**
   * From now on the officer's signature by hand, or the organisation's seal, looks like this.
   *
   * @param png blue for an officer, red for an organisation, on a transparent ground
   * @throws Refusal signing.picture-…
   */
  public void keepPicture(HolderKind kind, long holderId, byte[] png) {
    pictures.keep(kind, holderId, BlockPicture.checked(kind, png));
  }

  /** From now on the block is text, or the neutral mark. */
  public void forgetPicture(HolderKind kind, long holderId) {
    pictures.forget(kind, holderId);
  }

  /** Since when the holder has a picture; empty without one. */
  public Optional<Instant> pictureSince(HolderKind kind, long holderId) {
    return pictures.since(kind, holderId);
  }

  /** Codes are read by telephones: their keys are on P-256 and sign without a person. */
  private static void requireStatementKey(Credential credential) {
    boolean fit =
        credential.algorithm() == KeyAlgorithm.ECDSA_SHA256
            && credential.custody() == CustodyKind.PKCS11;
    if (credential.holderKind() == HolderKind.ISSUING && !fit) {
      throw new Refusal("signing.issuing-key-unfit");
    }
  }

  private CustodyLine line(Credential credential) {
    CustodyPeriod period = periods(HolderKind.OFFICER, credential.holderId()).get(0);
    return new CustodyLine(
        credential.holderId(),
        CertificateNames.commonName(credential.certificate()),
        credential.custody(),
        credential.place(),
        period.serial(),
        period.from(),
        credential.certificate().getNotAfter().toInstant(),
        pictures.since(HolderKind.OFFICER, credential.holderId()).orElse(null));
  }
}
