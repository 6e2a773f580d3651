package vn.motcua.simulator.tsa;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.motcua.simulator.pki.PkiExchange;
import vn.motcua.simulator.pki.PkiSource;
import vn.motcua.simulator.pki.ServiceIdentity;

/**
 * Stamps digests with the time, names its certificate by SHA-256 (ESSCertIDv2, RFC 5816) and
 * refuses digests weaker than SHA-256.
 */
public final class TimeStampAuthority implements PkiExchange.Answering {
  /** Policy of the demonstration, below the number kept free for examples (RFC 5612). */
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1.1");

  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(TSPAlgorithms.SHA256, TSPAlgorithms.SHA384, TSPAlgorithms.SHA512);
  private static final int SERIAL_BITS = 63;

  private final PkiSource source;
  private final SecureRandom random = new SecureRandom();

  public TimeStampAuthority(PkiSource source) {
    this.source = source;
  }

  @Override
  public byte[] answer(byte[] body, Instant now) throws IOException {
    TimeStampRequest request;
    try {
      request = new TimeStampRequest(body);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
    try {
      return answer(
              new TimeStampResponseGenerator(tokens(source.timeStamping()), DIGESTS), request, now)
          .getEncoded();
    } catch (TSPException | GeneralSecurityException | OperatorCreationException failure) {
      throw new IOException(failure);
    }
  }

  private TimeStampResponse answer(
      TimeStampResponseGenerator generator, TimeStampRequest request, Instant now)
      throws TSPException {
    try {
      BigInteger serial = new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE);
      return generator.generateGrantedResponse(request, serial, Date.from(now));
    } catch (TSPException refused) {
      return generator.generateRejectedResponse(refused);
    }
  }

  private static TimeStampTokenGenerator tokens(ServiceIdentity identity)
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    SignerInfoGenerator signer =
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build(identity.algorithm(), identity.key(), identity.certificate());
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            signer,
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            POLICY);
    generator.addCertificates(new JcaCertStore(identity.chain()));
    return generator;
  }
}
