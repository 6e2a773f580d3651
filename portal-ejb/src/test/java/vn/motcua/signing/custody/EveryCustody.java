package vn.motcua.signing.custody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.evidence.Sha256;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.PadesSignatures;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignatureFormat;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.TestPki;
import vn.motcua.signing.XadesSignatures;
import vn.motcua.simulator.agent.SigningAgent;
import vn.motcua.simulator.agent.TokenKey;
import vn.motcua.simulator.csc.CscCredential;
import vn.motcua.simulator.csc.CscSimulator;

/** The same papers signed by keys wherever keys can be. */
public final class EveryCustody {
  private static final String PIN = "8642";
  private static final String PORTAL = "http://localhost:8080";
  private static final byte[] PDF = Samples.pdf();
  private static final byte[] ENVELOPE = Samples.envelope(PDF).toXml();

  private final TestPki.Signer signer = TestPki.OURS.leader;
  private final SigningSettings settings;
  private final Map<CustodyKind, List<byte[]>> signed = new LinkedHashMap<>();

  /** Signs them; what the keys need lies in the folder. */
  public EveryCustody(Path data)
      throws IOException, InterruptedException, GeneralSecurityException {
    settings = new SigningSettings(data, PORTAL, true);
    Files.createDirectories(settings.secrets());
    inFile();
    inToken();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try {
      server.start();
      remote(server);
      atHome(server);
    } finally {
      server.stop(0);
    }
  }

  /** A PDF, then its envelope, by where the key was. */
  public Map<CustodyKind, List<byte[]>> signed() {
    return Map.copyOf(signed);
  }

  private Credential at(CustodyKind kind, String place) {
    Credential own = signer.credential();
    return new Credential(own.id(), own.holderKind(), own.holderId(), own.chain(), kind, place);
  }

  private void inFile() {
    KeyFiles files = new KeyFiles(settings);
    Credential own = signer.credential();
    files.keep(own.id(), signer.key(), own.chain(), PIN.toCharArray());
    keep(own, batch -> start(new Pkcs12Custody(files), own, PIN, batch));
  }

  private void inToken() throws IOException, InterruptedException, GeneralSecurityException {
    SoftToken token = SoftToken.guarded(SoftToken.fresh());
    Credential own = token.certify(1001, "RSA", 2048);
    token.logOut();
    Pkcs11Custody custody = new Pkcs11Custody(new Tokens(SoftToken.library()), settings);
    keep(own, batch -> start(custody, own, SoftToken.PIN, batch));
  }

  private void remote(HttpServer server) throws IOException {
    Credential own = at(CustodyKind.REMOTE, "rsa");
    CscSimulator.addTo(
        server,
        List.of(new CscCredential("rsa", signer.key(), own.chain(), PIN)),
        "token",
        Clock.fixed(TestPki.NOW, ZoneOffset.UTC));
    Files.writeString(settings.secrets().resolve("csc-token"), "token\n");
    String address = "http://localhost:" + server.getAddress().getPort();
    RemoteCustody custody = new RemoteCustody(new CscClient(new CscSettings(address, settings)));
    keep(own, batch -> start(custody, own, PIN, batch));
  }

  /** The reference agent at the signer's own machine, asked as the page's script does. */
  private void atHome(HttpServer server) {
    Credential own = at(CustodyKind.CLIENT, "agent");
    SigningAgent.addTo(
        server,
        PORTAL,
        List.of(new TokenKey(own.certificate(), signer.key())),
        (origin, count) -> true);
    keep(own, batch -> agent(server.getAddress().getPort(), own, batch));
  }

  private static List<byte[]> agent(int port, Credential own, List<Prepared> batch) {
    try {
      ObjectMapper json = new ObjectMapper();
      ObjectNode order = json.createObjectNode();
      order.put("certificate", Sha256.hexOf(own.certificate().getEncoded()));
      order.put("algorithm", own.algorithm().name());
      batch.forEach(one -> order.withArray("digests").add(base64(Sha256.of(one.toBeSigned()))));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign"))
              .header("Origin", PORTAL)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(order)))
              .build();
      JsonNode answer =
          json.readTree(
              HttpClient.newHttpClient()
                  .send(request, HttpResponse.BodyHandlers.ofString())
                  .body());
      List<byte[]> values = new ArrayList<>();
      answer.path("signatures").forEach(v -> values.add(Base64.getDecoder().decode(v.asText())));
      return values;
    } catch (IOException | InterruptedException | CertificateEncodingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private interface Key {
    List<byte[]> sign(List<Prepared> batch);
  }

  private static List<byte[]> start(
      KeyCustody custody, Credential own, String pin, List<Prepared> batch) {
    return ((SigningStart.Done) custody.start(own, pin.toCharArray(), batch)).signatures();
  }

  private void keep(Credential own, Key key) {
    SigningOptions options = SigningOptions.at(TestPki.NOW);
    SignatureFormat pades = new PadesSignatures();
    SignatureFormat xades = new XadesSignatures();
    List<Prepared> batch =
        List.of(pades.prepare(PDF, own, options), xades.prepare(ENVELOPE, own, options));
    List<byte[]> values = key.sign(batch);
    signed.put(
        own.custody(),
        List.of(
            pades.assemble(batch.get(0), values.get(0)),
            xades.assemble(batch.get(1), values.get(1))));
  }
}
