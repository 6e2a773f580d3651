package vn.motcua.signing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.exchange.PkiHttp;
import vn.motcua.signing.timestamp.TimeStampClient;
import vn.motcua.signing.trust.OnlineRevocation;
import vn.motcua.signing.trust.RevocationPolicy;
import vn.motcua.signing.trust.TrustStore;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.simulator.pki.PkiSimulator;
import vn.motcua.simulator.pki.PkiSource;
import vn.motcua.simulator.pki.ServiceIdentity;

/**
 * A public key infrastructure that answers over HTTP: root, issuing authority, OCSP responder,
 * revocation list, time-stamp authority, and officers with every kind of certificate.
 */
public final class RunningPki implements AutoCloseable, PkiSource {
  private static final Duration LIST_LIFE = Duration.ofDays(7);

  public final TestPki pki;
  public final TestPki.Signer rsa3072;
  public final TestPki.Signer revoked;
  public final TestPki.Signer expired;

  /** RSA 1024: too short for the regulation. */
  public final TestPki.Signer weak;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServiceIdentity ocsp;
  private final ServiceIdentity timeStamping;
  private volatile Set<Service> silent = Set.of();
  private volatile X509CRL list;
  private volatile Instant now = TestPki.NOW;

  public RunningPki() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    pki = new TestPki(address("/pki/list.crl").toString(), address("/ocsp").toString());
    list = pki.crl(null);
    ocsp = service(pki.issuing.certificate(), true);
    timeStamping = service(pki.issuing.certificate(), false);
    rsa3072 = pki.signer(1003, KeyKind.RSA_3072);
    revoked = pki.signer(1004, KeyKind.P_256);
    expired =
        pki.signer(
            1005, KeyKind.P_256.generate(), TestPki.START, TestPki.NOW.minus(Duration.ofDays(1)));
    weak = pki.signer(1006, rsa1024(), TestPki.START, TestPki.NOW.plus(Duration.ofDays(30)));
    revoke(revoked, TestPki.NOW.minus(Duration.ofDays(2)));
    PkiSimulator.addTo(server, this, new TickingClock(() -> now));
    server.setExecutor(threads);
    server.start();
  }

  private ServiceIdentity service(X509Certificate issuing, boolean responder) {
    KeyPair keys = KeyKind.P_256.generate();
    X509Certificate certificate =
        responder
            ? pki.maker.ocspResponder(pki.issuing, keys.getPublic(), TestPki.START)
            : pki.maker.timeStampAuthority(pki.issuing, keys.getPublic(), TestPki.START);
    return new ServiceIdentity(keys.getPrivate(), List.of(certificate, issuing));
  }

  private static KeyPair rsa1024() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(1024);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** From now on list and responder say that it is revoked since the given time. */
  public void revoke(TestPki.Signer signer, Instant since) {
    list =
        pki.maker.revocationList(
            pki.issuing,
            list,
            signer.credential().certificate().getSerialNumber(),
            since,
            Duration.between(since, TestPki.NOW.plus(LIST_LIFE)));
  }

  /** Sets the time of the services. */
  public void setTime(Instant time) {
    now = time;
  }

  public URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** What a portal trusts that has no list of its own. */
  public TrustedAuthorities trustWithoutList() {
    return new TrustedAuthorities(
        List.of(pki.root.certificate()), List.of(pki.issuing.certificate()), List.of());
  }

  /** What a portal trusts, with the list of now. */
  public TrustedAuthorities trust() {
    return pki.trust(list);
  }

  /** A trust store in the folder that trusts this infrastructure and holds no list. */
  public TrustStore trustStore(Path data) {
    SigningSettings settings = new SigningSettings(data, "http://localhost:8080", true);
    try {
      Path roots = Files.createDirectories(settings.trust().resolve("roots"));
      Files.write(roots.resolve("root.crt"), pki.root.certificate().getEncoded());
      Path authorities = Files.createDirectories(settings.trust().resolve("authorities"));
      Files.write(authorities.resolve("issuing.crt"), pki.issuing.certificate().getEncoded());
    } catch (IOException | GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
    return new TrustStore(settings);
  }

  /** Time-stamps and revocation from here, as a portal asks that keeps its files in the folder. */
  public EvidenceSources sources(Path data) {
    TrustStore store = trustStore(data);
    PkiHttp http =
        new PkiHttp(
            new SigningSettings(data, "http://localhost:8080", false),
            new PortalClock(new TickingClock(() -> now)));
    EvidenceSettings settings =
        new EvidenceSettings(List.of(address("/tsa")), RevocationPolicy.REFUSE);
    return new EvidenceSources(
        new TimeStampClient(http, store, settings),
        new OnlineRevocation(http, store),
        store.current(),
        now);
  }

  /** What raises released documents to this level with evidence from here. */
  Raising raising(Path data, SignatureLevel level) {
    EvidenceSources from = sources(data);
    return new Raising(
        from.timeStamps(),
        from.revocations(),
        trustStore(data),
        new EvidenceSettings(List.of(address("/tsa")), RevocationPolicy.REFUSE, level));
  }

  /** From now on these services answer 503; the others speak again. */
  public void silence(Service... services) {
    silent = Set.of(services);
  }

  /** What can fall silent. */
  public enum Service {
    OCSP,
    LIST,
    TIME_STAMPS
  }

  private void mustSpeak(Service service) throws IOException {
    if (silent.contains(service)) {
      throw new IOException("silent");
    }
  }

  @Override
  public ServiceIdentity timeStamping() throws IOException {
    mustSpeak(Service.TIME_STAMPS);
    return timeStamping;
  }

  @Override
  public ServiceIdentity ocsp() throws IOException {
    mustSpeak(Service.OCSP);
    return ocsp;
  }

  @Override
  public X509CRL revocationList() throws IOException {
    mustSpeak(Service.LIST);
    return list;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
