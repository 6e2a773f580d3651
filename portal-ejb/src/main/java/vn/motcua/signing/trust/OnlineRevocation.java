package vn.motcua.signing.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.signing.exchange.PkiHttp;
import vn.motcua.signing.exchange.SilentAddresses;

/**
 * Asks the OCSP responders that the certificate names, else takes the list we hold, else fetches
 * the list from the certificate's address. Only certificates of trusted authorities may be asked
 * about: their addresses are called.
 */
@ApplicationScoped
public class OnlineRevocation implements RevocationSource {
  private static final Logger LOG = LoggerFactory.getLogger(OnlineRevocation.class);
  private static final int NONCE_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final SilentAddresses silent = new SilentAddresses(System::nanoTime);
  private PkiHttp http;
  private TrustStore trust;

  protected OnlineRevocation() {}

  @Inject
  public OnlineRevocation(PkiHttp http, TrustStore trust) {
    this.http = http;
    this.trust = trust;
  }

  @Override
  public List<RevocationAnswer> ask(
      X509Certificate certificate, X509Certificate issuer, Instant now) {
    return responders(certificate, issuer, now)
        .or(() -> held(certificate, issuer, now))
        .or(() -> fetched(certificate, issuer, now))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<RevocationAnswer> responders(
      X509Certificate certificate, X509Certificate issuer, Instant now) {
    for (URI address : reachable(CertificateAddresses.responders(certificate))) {
      try {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] response =
            http.post(address, "application/ocsp-request", request(certificate, issuer, nonce));
        Optional<RevocationAnswer> answer =
            OcspAnswers.read(response, certificate, issuer)
                .filter(a -> fresh(a, response, nonce, now));
        if (answer.isPresent()) {
          return answer;
        }
        LOG.warn("The OCSP responder {} gave no answer that counts.", address);
      } catch (IOException unreachable) {
        silent.add(address);
        LOG.warn("The OCSP responder {} does not answer: {}", address, unreachable.getMessage());
      }
    }
    return Optional.empty();
  }

  /** Our nonce repeated, or none and current: an old answer is never taken for a new one. */
  private static boolean fresh(
      RevocationAnswer answer, byte[] response, byte[] nonce, Instant now) {
    byte[] repeated = OcspAnswers.nonce(response);
    boolean ours = repeated == null || Arrays.equals(repeated, encoded(nonce));
    return ours && answer.speaksFor(now);
  }

  private Optional<RevocationAnswer> held(
      X509Certificate certificate, X509Certificate issuer, Instant now) {
    return trust
        .current()
        .listOf(issuer)
        .flatMap(l -> RevocationLists.answer(l, certificate, issuer))
        .filter(a -> a.speaksFor(now));
  }

  private Optional<RevocationAnswer> fetched(
      X509Certificate certificate, X509Certificate issuer, Instant now) {
    for (URI address : reachable(CertificateAddresses.lists(certificate))) {
      try {
        Optional<RevocationAnswer> answer =
            RevocationLists.read(http.get(address), certificate, issuer)
                .filter(a -> a.speaksFor(now));
        if (answer.isPresent()) {
          return answer;
        }
        LOG.warn("The revocation list at {} does not count.", address);
      } catch (IOException unreachable) {
        silent.add(address);
        LOG.warn("The list at {} cannot be fetched: {}", address, unreachable.getMessage());
      }
    }
    return Optional.empty();
  }

  private List<URI> reachable(List<URI> addresses) {
    return addresses.stream().filter(address -> !silent.contains(address)).toList();
  }

  private static byte[] request(X509Certificate certificate, X509Certificate issuer, byte[] nonce)
      throws IOException {
    try {
      CertificateID id =
          new CertificateID(
              new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
              new JcaX509CertificateHolder(issuer),
              certificate.getSerialNumber());
      return new OCSPReqBuilder()
          .addRequest(id)
          .setRequestExtensions(
              new Extensions(
                  new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, encoded(nonce))))
          .build()
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | OCSPException failure) {
      throw new IOException(failure);
    }
  }

  private static byte[] encoded(byte[] nonce) {
    try {
      return new DEROctetString(nonce).getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
