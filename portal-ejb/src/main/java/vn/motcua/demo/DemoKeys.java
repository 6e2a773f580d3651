package vn.motcua.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.PositionView;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Settings;
import vn.motcua.signing.CertifyOfficer;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.DemoAuthority;
import vn.motcua.signing.HolderKind;

/**
 * Has the demo authority make keys for every agency and every leader; leaders of communes sign by
 * hand too, the blocks of the others are text. Asked again, it changes nothing.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoKeys {
  private static final String WELL_KNOWN_PIN = "246810";
  private static final String PORTAL = "Cổng dịch vụ công Tỉnh Mẫu";
  private static final List<AgencyKind> SIGNING =
      List.of(
          AgencyKind.PROVINCE,
          AgencyKind.DEPARTMENT,
          AgencyKind.POLICE,
          AgencyKind.COMMUNE,
          AgencyKind.UNIT,
          AgencyKind.PROVIDER);

  @EJB private DemoAuthority authority;
  @EJB private CredentialAdministration credentials;
  @EJB private Agencies agencies;
  @EJB private Officers officers;

  /** The PIN of all demo leaders, a setting with a well-known default. */
  static char[] pin() {
    return Settings.get("portal.demo.pin", WELL_KNOWN_PIN).toCharArray();
  }

  /** Makes what is missing. */
  public void seed() {
    authority.certifyPortal(PORTAL);
    for (AgencyKind kind : SIGNING) {
      for (AgencyView agency : agencies.ofKind(kind)) {
        authority.certifyOrganisation(agency.id(), agency.name());
        officers.holding(Roles.LEADER, agency.id()).forEach(leader -> certify(leader, agency));
      }
    }
  }

  private void certify(PositionView leader, AgencyView agency) {
    String name = officers.byId(leader.officerId()).fullName();
    authority.certifyOfficer(
        new CertifyOfficer(leader.officerId(), name, leader.title(), agency.name(), pin()));
    boolean byHand =
        agency.kind() == AgencyKind.COMMUNE
            && credentials.pictureSince(HolderKind.OFFICER, leader.officerId()).isEmpty();
    if (byHand) {
      byte[] hand = DemoHand.png(leader.officerId());
      credentials.keepPicture(HolderKind.OFFICER, leader.officerId(), hand);
    }
  }
}
