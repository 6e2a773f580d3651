package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.audit.AdminActs;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.NotFound;
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
  @EJB private AdminActs acts;

  /** Officers who sign now, and where their keys are. */
  public List<CustodyLine> officers() {
    return register.current(HolderKind.OFFICER).stream().map(this::line).toList();
  }

  /** Agencies that sign now, by name, and the pictures of their seals. */
  public List<SealLine> seals() {
    Map<Long, List<PicturePeriod>> periods = pictures.periods(HolderKind.ORGANISATION);
    return register.current(HolderKind.ORGANISATION).stream()
        .map(
            credential ->
                new SealLine(
                    credential.holderId(),
                    CertificateNames.commonName(credential.certificate()),
                    periods.getOrDefault(credential.holderId(), List.of())))
        .sorted(Comparator.comparing(SealLine::holder))
        .toList();
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
   * @throws NotFound if the holder does not sign
   */
  public void keepPicture(HolderKind kind, long holderId, byte[] png) {
    byte[] picture = BlockPicture.checked(kind, png);
    register.of(kind, holderId).orElseThrow(NotFound::new);
    String before = known(kind, holderId);
    pictures.keep(kind, holderId, picture);
    acts.note(
        "picture.kept",
        Holder.serial(kind, holderId),
        new AdminActs.Change(before, Sha256.hexOf(picture)),
        null);
  }

  /**
   * From now on the block is text, or the neutral mark; of a holder without a picture nothing
   * changes.
   */
  public void forgetPicture(HolderKind kind, long holderId) {
    String before = known(kind, holderId);
    if (before != null) {
      pictures.forget(kind, holderId);
      acts.note(
          "picture.ended", Holder.serial(kind, holderId), new AdminActs.Change(before, null), null);
    }
  }

  /** Digest of the holder's picture of now, null without one. */
  private String known(HolderKind kind, long holderId) {
    return pictures.of(kind, holderId).map(png -> Sha256.hexOf(png)).orElse(null);
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
