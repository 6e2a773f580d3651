package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signing.custody.KeyCustody;
import vn.motcua.signing.custody.KeyFiles;
import vn.motcua.signing.custody.Pkcs12Custody;
import vn.motcua.signing.custody.SigningStart;
import vn.motcua.signing.demo.AuthorityFiles;
import vn.motcua.signing.demo.Holder;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.TrustStore;
import vn.motcua.signing.trust.TrustedAuthorities;

class DemoAuthorityFilesTest {
  private static final Holder LEADER =
      new Holder(HolderKind.OFFICER, 7, "Phạm Văn Khuôn", "Chủ tịch", "UBND phường Hòa Mẫu");
  @TempDir private Path data;
  private SigningSettings settings;
  private KeyFiles keys;
  private AuthorityFiles authority;

  @BeforeEach
  void prepare() {
    settings = new SigningSettings(data, "http://localhost:8080/", true);
    keys = new KeyFiles(settings);
    authority = new AuthorityFiles(settings, keys);
    authority.found(TestPki.NOW);
  }

  private CertificateStatus status(Credential credential) {
    return CertificateCheck.of(
        credential.certificate(), TrustedAuthorities.read(settings.trust()), TestPki.NOW);
  }

  @Test
  void whatItIssuesIsTrustedAndBeginsFourHundredDaysEarlier() {
    Credential credential = authority.certify(LEADER, KeyKind.P_256, "1".toCharArray());
    assertTrue(status(credential).trusted());
    assertEquals(CertificateStatus.Revocation.GOOD, status(credential).revocation());
    assertEquals(
        TestPki.NOW.minus(Duration.ofDays(400)),
        credential.certificate().getNotBefore().toInstant());
    assertTrue(LEADER.isNamedIn(credential.certificate()));
  }

  @Test
  void itIsFoundedOnce() {
    List<?> before = keys.chain("demo-issuing");
    authority.found(TestPki.NOW.plusSeconds(60));
    assertEquals(before, keys.chain("demo-issuing"));
  }

  @Test
  void aRevokedCertificateStandsOnTheListForEver() {
    Credential credential = authority.certify(LEADER, KeyKind.P_256, "1".toCharArray());
    authority.revoke(credential.certificate(), TestPki.NOW.plusSeconds(5));
    authority.renewList(TestPki.NOW.plus(Duration.ofDays(1)));
    assertEquals(TestPki.NOW.plusSeconds(5), status(credential).revokedAt());
  }

  @Test
  void theListIsRenewedWhenItIsHalfADayOld() {
    TrustStore store = new TrustStore(settings);
    String version = store.version();
    authority.renewList(TestPki.NOW.plus(Duration.ofHours(11)));
    assertEquals(version, store.version());
    authority.renewList(TestPki.NOW.plus(Duration.ofHours(13)));
    assertEquals(
        TestPki.NOW.plus(Duration.ofHours(13)),
        store.current().lists().get(0).getThisUpdate().toInstant());
  }

  @Test
  void anOfficersKeySignsUnderThePinOnly() {
    Credential credential = authority.certify(LEADER, KeyKind.RSA_2048, "246810".toCharArray());
    Pkcs12Custody custody = new Pkcs12Custody(keys);
    XadesSignatures format = new XadesSignatures();
    Prepared prepared =
        format.prepare(
            Samples.envelope(Samples.pdf()).toXml(), credential, SigningOptions.at(TestPki.NOW));
    SigningStart.Done done =
        (SigningStart.Done) custody.start(credential, "246810".toCharArray(), List.of(prepared));
    assertNotEquals(0, format.assemble(prepared, done.signatures().get(0)).length);
    assertThrows(
        KeyCustody.WrongPin.class,
        () -> custody.start(credential, "111111".toCharArray(), List.of(prepared)));
    assertThrows(IllegalArgumentException.class, () -> custody.resume("t", new byte[0]));
  }

  @Test
  void theAddressOfTheListIsThePortalsOwn() {
    Credential credential = authority.certify(LEADER, KeyKind.P_256, "1".toCharArray());
    byte[] extension = credential.certificate().getExtensionValue("2.5.29.31");
    assertTrue(
        new String(extension, java.nio.charset.StandardCharsets.ISO_8859_1)
            .contains("http://localhost:8080/pki/demo.crl"));
  }

  @Test
  void productionHasNoSuchAuthority() {
    AuthorityFiles production =
        new AuthorityFiles(new SigningSettings(data, "http://localhost:8080", false), keys);
    assertThrows(IllegalStateException.class, () -> production.found(TestPki.NOW));
    assertFalse(new SigningSettings(data, "x", false).demo());
  }
}
