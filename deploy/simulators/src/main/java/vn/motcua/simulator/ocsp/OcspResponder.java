package vn.motcua.simulator.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.motcua.simulator.pki.PkiExchange;
import vn.motcua.simulator.pki.PkiSource;
import vn.motcua.simulator.pki.ServiceIdentity;

/**
 * Says good, revoked or unknown, signs it with its own key and repeats the caller's nonce. The list
 * is read for each request: a new revocation counts without a restart.
 */
public final class OcspResponder implements PkiExchange.Answering {
  private static final Duration VALID = Duration.ofHours(1);

  private final PkiSource source;

  public OcspResponder(PkiSource source) {
    this.source = source;
  }

  @Override
  public byte[] answer(byte[] body, Instant now) throws IOException {
    OCSPRespBuilder responses = new OCSPRespBuilder();
    try {
      OCSPReq request;
      try {
        request = new OCSPReq(body);
      } catch (IOException | IllegalArgumentException unreadable) {
        return responses.build(OCSPRespBuilder.MALFORMED_REQUEST, null).getEncoded();
      }
      return responses.build(OCSPRespBuilder.SUCCESSFUL, signed(request, now)).getEncoded();
    } catch (OCSPException | GeneralSecurityException | OperatorCreationException failure) {
      throw new IOException(failure);
    }
  }

  private BasicOCSPResp signed(OCSPReq request, Instant now)
      throws IOException, OCSPException, GeneralSecurityException, OperatorCreationException {
    ServiceIdentity identity = source.ocsp();
    X509CRL list = source.revocationList();
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    BasicOCSPRespBuilder response =
        new JcaBasicOCSPRespBuilder(
            identity.certificate().getPublicKey(),
            digests.get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1));
    X509CertificateHolder issuer = new JcaX509CertificateHolder(identity.chain().get(1));
    for (Req one : request.getRequestList()) {
      CertificateID id = one.getCertID();
      CertificateStatus status =
          id.matchesIssuer(issuer, digests)
              ? status(list, id.getSerialNumber())
              : new UnknownStatus();
      response.addResponse(id, status, Date.from(now), Date.from(now.plus(VALID)));
    }
    Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      response.setResponseExtensions(new Extensions(nonce));
    }
    return response.build(
        new JcaContentSignerBuilder(identity.algorithm()).build(identity.key()),
        new X509CertificateHolder[] {new JcaX509CertificateHolder(identity.certificate())},
        Date.from(now));
  }

  private static CertificateStatus status(X509CRL list, BigInteger serial) {
    X509CRLEntry entry = list.getRevokedCertificate(serial);
    return entry == null
        ? CertificateStatus.GOOD
        : new RevokedStatus(entry.getRevocationDate(), CRLReason.unspecified);
  }
}
