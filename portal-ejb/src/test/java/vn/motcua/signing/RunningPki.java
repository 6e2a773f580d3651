package vn.motcua.signing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.motcua.signing.demo.KeyKind;
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
    PkiSimulator.addTo(server, this, new Ticking());
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

  @Override
  public ServiceIdentity timeStamping() {
    return timeStamping;
  }

  @Override
  public ServiceIdentity ocsp() {
    return ocsp;
  }

  @Override
  public X509CRL revocationList() {
    return list;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private final class Ticking extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
