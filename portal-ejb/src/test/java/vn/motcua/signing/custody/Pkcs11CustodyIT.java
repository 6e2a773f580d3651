package vn.motcua.signing.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.PadesSignatures;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignatureFormat;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.TestPki;
import vn.motcua.signing.XadesSignatures;

/** Signing with a real PKCS#11 library, SoftHSM2. Runs outside the container. */
class Pkcs11CustodyIT {
  private static SoftToken token;
  private static SoftToken open;
  private static Credential rsa;
  private static Credential elliptic;
  @TempDir private Path data;

  @BeforeAll
  static void makeKeys() throws Exception {
    String slot = SoftToken.fresh();
    open = SoftToken.open(SoftToken.fresh());
    token = SoftToken.guarded(slot);
    rsa = token.certify(1001, "RSA", 2048);
    elliptic = token.certify(1002, "EC", 256);
    token.logOut();
  }

  private Pkcs11Custody custody() {
    return new Pkcs11Custody(
        new Tokens(SoftToken.library()), new SigningSettings(data, "http://localhost:8080", false));
  }

  private static Prepared envelope(Credential credential) {
    return new XadesSignatures()
        .prepare(
            Samples.envelope(Samples.pdf()).toXml(), credential, SigningOptions.at(TestPki.NOW));
  }

  private byte[] signed(SignatureFormat format, byte[] content, Credential credential) {
    Prepared prepared = format.prepare(content, credential, SigningOptions.at(TestPki.NOW));
    SigningStart.Done done =
        (SigningStart.Done)
            custody().start(credential, SoftToken.PIN.toCharArray(), List.of(prepared));
    return format.assemble(prepared, done.signatures().get(0));
  }

  private void refused(String key, Credential credential) {
    assertEquals(
        key,
        assertThrows(
                Refusal.class,
                () ->
                    custody()
                        .start(
                            credential, SoftToken.PIN.toCharArray(), List.of(envelope(credential))))
            .messageKey());
  }

  @Test
  void productionSignsPdfAndEnvelopeWithKeysThatStayInTheToken() {
    byte[] pdf = Samples.pdf();
    for (Credential credential : List.of(rsa, elliptic)) {
      assertTrue(signed(new PadesSignatures(), pdf, credential).length > pdf.length);
      assertTrue(
          signed(new XadesSignatures(), Samples.envelope(pdf).toXml(), credential).length > 1000);
    }
  }

  @Test
  void theKeyIsSensitiveAndNotExtractable() throws Exception {
    PrivateKey key = token.key(1001);
    assertNull(key.getEncoded());
    assertNull(key.getFormat());
    assertTrue(key.toString().contains("token object"), key.toString());
    assertTrue(key.toString().contains("sensitive, unextractable"), key.toString());
    token.logOut();
  }

  @Test
  void aWrongPinIsSaidEvenRightAfterARightOne() {
    Pkcs11Custody custody = custody();
    List<Prepared> batch = List.of(envelope(rsa));
    custody.start(rsa, SoftToken.PIN.toCharArray(), batch);
    assertThrows(
        KeyCustody.WrongPin.class, () -> custody.start(rsa, "000000".toCharArray(), batch));
    custody.start(rsa, SoftToken.PIN.toCharArray(), batch);
  }

  @Test
  void aLockedTokenIsSaid() {
    Exception locked = new IOException("load failed", new Exception("CKR_PIN_LOCKED"));
    assertEquals("signing.token-locked", ((Refusal) Token.said(locked)).messageKey());
  }

  @Test
  void aKeyThatCouldBeCopiedIsNotUsed() throws Exception {
    Credential credential = open.certify(1003, "RSA", 2048);
    open.logOut();
    refused("signing.token-key-open", credential);
  }

  @Test
  void aCertificateOfAnotherKeyIsRefused() {
    refused(
        "signing.token-key-missing",
        new Credential(
            "officer-1001",
            HolderKind.OFFICER,
            1001,
            TestPki.OURS.leader.credential().chain(),
            CustodyKind.PKCS11,
            token.slot));
  }

  @Test
  void aTokenThatIsNotThereIsSaid() {
    refused(
        "signing.token-unreachable",
        new Credential("x", HolderKind.OFFICER, 1001, rsa.chain(), CustodyKind.PKCS11, "77"));
    assertEquals(
        "signing.token-unreachable",
        assertThrows(Refusal.class, () -> new Tokens(null).in("0")).messageKey());
  }

  @Test
  void anOrganisationSignsUnattendedWithThePinOfTheSecretsFolder() throws IOException {
    Credential agency =
        new Credential(
            "organisation-5",
            HolderKind.ORGANISATION,
            5,
            elliptic.chain(),
            CustodyKind.PKCS11,
            token.slot);
    refused("signing.token-unreachable", agency);
    Files.createDirectories(data.resolve("secrets"));
    Files.writeString(data.resolve("secrets/pkcs11-" + token.slot), SoftToken.PIN + "\n");
    SigningStart start = custody().start(agency, null, List.of(envelope(agency)));
    assertEquals(1, ((SigningStart.Done) start).signatures().size());
  }
}
