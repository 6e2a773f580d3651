package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Roles;

/** What an organisation signs while nobody attends. */
class OrganisationSigningIT extends InContainer {
  @EJB private DemoAuthority authority;
  @EJB private OrganisationSigning organisations;
  @Inject private SignatureVerifier verifier;
  @Resource private ManagedExecutorService executor;

  @Test
  void anOrganisationSignsUnattendedAlsoInAJob() throws Exception {
    long agency = SigningOfficers.unknown();
    SigningOfficers.system()
        .run(() -> authority.certifyOrganisation(agency, "Ủy ban nhân dân phường Hòa Mẫu"));
    As citizen = As.user("citizen", Roles.CITIZEN);
    SignedDocument signed =
        executor.submit(() -> citizen.call(() -> organisations.sign(Samples.pdf(), agency))).get();
    SignatureReport report = executor.submit(() -> verifier.verify(signed.content())).get();
    assertEquals(Set.of(), report.findings());
    assertEquals(signed.sha256(), Sha256.hexOf(signed.content()));
  }
}
