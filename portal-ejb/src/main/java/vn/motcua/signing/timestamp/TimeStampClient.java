package vn.motcua.signing.timestamp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.signing.EvidenceSettings;
import vn.motcua.signing.exchange.PkiHttp;
import vn.motcua.signing.exchange.SilentAddresses;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.TrustStore;

/**
 * Asks the configured time-stamp authorities in their order, each twice, with a nonce. An answer
 * counts only if nonce and imprint are ours, the token verifies, its authority is trusted and its
 * time is ours within five minutes.
 */
@ApplicationScoped
public class TimeStampClient implements TimeStampSource {
  private static final Logger LOG = LoggerFactory.getLogger(TimeStampClient.class);
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final int NONCE_BITS = 64;
  private static final int TRIES = 2;

  private final SecureRandom random = new SecureRandom();
  private final SilentAddresses silent = new SilentAddresses(System::nanoTime);
  private PkiHttp http;
  private TrustStore trust;
  private EvidenceSettings settings;

  protected TimeStampClient() {}

  @Inject
  public TimeStampClient(PkiHttp http, TrustStore trust, EvidenceSettings settings) {
    this.http = http;
    this.trust = trust;
    this.settings = settings;
  }

  @Override
  public boolean exists() {
    return !settings.timeStampAuthorities().isEmpty();
  }

  @Override
  public TimeStamp stamp(byte[] sha256, Instant now) {
    for (URI authority : settings.timeStampAuthorities()) {
      Optional<TimeStamp> stamp =
          silent.contains(authority) ? Optional.empty() : tried(authority, sha256, now);
      if (stamp.isPresent()) {
        return stamp.get();
      }
    }
    throw new TimeStampUnavailable("no time-stamp authority gave a stamp that counts");
  }

  private Optional<TimeStamp> tried(URI authority, byte[] sha256, Instant now) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        return Optional.of(ask(authority, sha256, now));
      } catch (IOException | TSPException | TimeStampNotGood refused) {
        LOG.warn("Time-stamp authority {}: {}", authority, refused.getMessage());
      }
    }
    silent.add(authority);
    return Optional.empty();
  }

  private TimeStamp ask(URI authority, byte[] sha256, Instant now)
      throws IOException, TSPException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request =
        generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, random));
    TimeStampResponse response =
        new TimeStampResponse(
            http.post(authority, "application/timestamp-query", request.getEncoded()));
    response.validate(request);
    if (response.getTimeStampToken() == null) {
      throw new IOException("refused: " + response.getStatusString());
    }
    TimeStamp stamp =
        TimeStampTokens.verifyDigest(response.getTimeStampToken().getEncoded(), sha256);
    if (!CertificateCheck.of(stamp.authority(), trust.current(), now).trusted()) {
      throw new IOException("its certificate is not of a trusted authority");
    }
    if (Duration.between(stamp.time(), now).abs().compareTo(SKEW) > 0) {
      throw new IOException("its time is " + stamp.time() + ", ours " + now);
    }
    return stamp;
  }
}
