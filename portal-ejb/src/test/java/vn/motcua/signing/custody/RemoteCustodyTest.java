package vn.motcua.signing.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.PadesSignatures;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.TestPki;
import vn.motcua.signing.TickingClock;
import vn.motcua.signing.XadesSignatures;
import vn.motcua.simulator.csc.CscCredential;
import vn.motcua.simulator.csc.CscSimulator;
import vn.motcua.simulator.csc.Mischief;

/** Signing at a remote service, the strict one of the simulators, honest and not. */
class RemoteCustodyTest {
  private static final String PIN = "8642";
  private static final List<byte[]> HASHES = List.of(Sha256.of(new byte[] {1}));

  @TempDir private Path data;
  private HttpServer server;
  private CscSimulator service;
  private CscClient client;
  private RemoteCustody custody;
  private Instant now = TestPki.NOW;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service =
        CscSimulator.addTo(
            server,
            List.of(
                held("rsa", TestPki.OURS.leader),
                held("ec", TestPki.OURS.elliptic),
                held("agency", TestPki.OURS.agency)),
            "token",
            new TickingClock(() -> now));
    server.start();
    SigningSettings settings = new SigningSettings(data, "http://localhost:8080", false);
    Files.createDirectories(settings.secrets());
    Files.writeString(settings.secrets().resolve("csc-token"), "token\n");
    client = client("http://localhost:" + server.getAddress().getPort(), settings);
    custody = new RemoteCustody(client);
  }

  private static CscClient client(String address, SigningSettings settings) {
    return new CscClient(new CscSettings(address, settings));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static CscCredential held(String id, TestPki.Signer signer) {
    return new CscCredential(id, signer.key(), signer.credential().chain(), PIN);
  }

  private static Credential at(String id, TestPki.Signer signer) {
    Credential own = signer.credential();
    return new Credential(
        own.id(), own.holderKind(), own.holderId(), own.chain(), CustodyKind.REMOTE, id);
  }

  private static Credential rsa() {
    return at("rsa", TestPki.OURS.leader);
  }

  private static List<Prepared> papers(Credential credential) {
    byte[] pdf = Samples.pdf();
    SigningOptions options = SigningOptions.at(TestPki.NOW);
    return List.of(
        new PadesSignatures().prepare(pdf, credential, options),
        new XadesSignatures().prepare(Samples.envelope(pdf).toXml(), credential, options));
  }

  private SigningStart start(Credential credential, String pin) {
    return custody.start(credential, pin.toCharArray(), papers(credential));
  }

  private void refused(String key, Credential credential) {
    assertEquals(key, assertThrows(Refusal.class, () -> start(credential, PIN)).messageKey());
  }

  @Test
  void anOrganisationSignsUnattendedWithThePinOfTheSecretsFolder() throws IOException {
    Credential agency = at("agency", TestPki.OURS.agency);
    List<Prepared> papers = papers(agency);
    assertEquals(
        "signing.remote-unreachable",
        assertThrows(Refusal.class, () -> custody.start(agency, null, papers)).messageKey());
    Files.writeString(data.resolve("secrets/csc-pin-agency"), PIN + "\n");
    SigningStart.Done done = (SigningStart.Done) custody.start(agency, null, papers);
    assertEquals(2, done.signatures().size());
  }

  @Test
  void oneAuthorisationSignsPdfAndEnvelope() {
    for (Credential credential : List.of(rsa(), at("ec", TestPki.OURS.elliptic))) {
      List<Prepared> papers = papers(credential);
      SigningStart.Done done =
          (SigningStart.Done) custody.start(credential, PIN.toCharArray(), papers);
      assertTrue(
          new PadesSignatures().assemble(papers.get(0), done.signatures().get(0)).length > 1000);
      assertTrue(
          new XadesSignatures().assemble(papers.get(1), done.signatures().get(1)).length > 1000);
    }
  }

  @Test
  void aSignatureOfAnotherDigestIsRefused() {
    service.misbehave(Mischief.SIGNS_ANOTHER_HASH);
    refused("signing.remote-other", rsa());
    refused("signing.remote-other", at("ec", TestPki.OURS.elliptic));
  }

  @Test
  void tooFewSignaturesAreRefused() {
    service.misbehave(Mischief.SIGNS_TOO_FEW);
    refused("signing.remote-other", rsa());
  }

  @Test
  void anotherCertificateIsRefusedBeforeThePinLeaves() {
    service.misbehave(Mischief.ANOTHER_CERTIFICATE);
    refused("signing.remote-key-missing", rsa());
  }

  @Test
  void nonsenseAndAWorthlessDatumAreRefused() {
    service.misbehave(Mischief.WORTHLESS_SAD);
    refused("signing.remote-refused", rsa());
    service.misbehave(Mischief.ANSWERS_NONSENSE);
    refused("signing.remote-refused", rsa());
  }

  @Test
  void aDatumSignsOnceItsOwnHashesInTime() {
    String sad = client.authorize("rsa", HASHES, PIN.toCharArray());
    assertEquals(1, client.sign("rsa", sad, HASHES, KeyAlgorithm.RSA_SHA256).size());
    notSigned(sad, HASHES);
    notSigned(
        client.authorize("rsa", HASHES, PIN.toCharArray()), List.of(Sha256.of(new byte[] {2})));
    String late = client.authorize("rsa", HASHES, PIN.toCharArray());
    now = now.plus(Duration.ofMinutes(5));
    notSigned(late, HASHES);
  }

  private void notSigned(String sad, List<byte[]> hashes) {
    assertEquals(
        "signing.remote-refused",
        assertThrows(Refusal.class, () -> client.sign("rsa", sad, hashes, KeyAlgorithm.RSA_SHA256))
            .messageKey());
  }

  @Test
  void wrongPinsAreSaidUntilTheServiceLocks() {
    for (int i = 0; i < 3; i++) {
      assertThrows(KeyCustody.WrongPin.class, () -> start(rsa(), "0000"));
    }
    refused("signing.token-locked", rsa());
  }

  @Test
  void aKeyTheServiceDoesNotKnowAndAnotherTokenAreRefused() throws IOException {
    refused("signing.remote-refused", at("nobody", TestPki.OURS.leader));
    Files.writeString(data.resolve("secrets/csc-token"), "other");
    refused("signing.remote-refused", rsa());
    Files.delete(data.resolve("secrets/csc-token"));
    refused("signing.remote-unreachable", rsa());
  }

  @Test
  void aSilentServiceIsSaid() {
    server.stop(0);
    refused("signing.remote-unreachable", rsa());
    SigningSettings settings = new SigningSettings(data, "http://localhost:8080", false);
    custody = new RemoteCustody(client(null, settings));
    refused("signing.remote-unreachable", rsa());
  }
}
