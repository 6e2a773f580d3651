package vn.motcua.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.signing.demo.CertificateMaker;
import vn.motcua.signing.demo.Holder;
import vn.motcua.signing.demo.Issuer;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.trust.TrustedAuthorities;

/** A whole public key infrastructure in memory; made once for all tests. */
public final class TestPki {
  public static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  public static final Instant START = NOW.minus(Duration.ofDays(400));

  /** The authority we trust. */
  public static final TestPki OURS = new TestPki("http://localhost:8080/pki/demo.crl", null);

  /** Another one that calls itself the same. */
  public static final TestPki STRANGER = new TestPki("http://localhost:8080/pki/demo.crl", null);

  public final CertificateMaker maker;
  public final Issuer root;
  public final Issuer issuing;
  public final Signer leader;
  public final Signer elliptic;

  /** The agency, which signs unattended. */
  public final Signer agency;

  /**
   * @param ocsp address of the responder, null if there is none
   */
  TestPki(String crl, String ocsp) {
    maker = new CertificateMaker(crl, ocsp);
    root = maker.root(START);
    issuing = maker.issuing(root, START);
    leader = signer(1001, KeyKind.RSA_2048);
    elliptic = signer(1002, KeyKind.P_256);
    agency = organisation(12);
  }

  /** A credential with its key in memory. */
  public record Signer(Credential credential, PrivateKey key) {
    public byte[] sign(Prepared prepared) {
      try {
        Signature signature = Signature.getInstance(prepared.algorithm().jcaName());
        signature.initSign(key);
        signature.update(prepared.toBeSigned());
        return signature.sign();
      } catch (GeneralSecurityException failure) {
        throw new IllegalStateException(failure);
      }
    }

    public byte[] sign(SignatureFormat format, byte[] content, SigningOptions options) {
      Prepared prepared = format.prepare(content, credential, options);
      return format.assemble(prepared, sign(prepared));
    }
  }

  public Signer signer(long officerId, KeyKind kind) {
    return signer(officerId, kind.generate(), START, START.plus(Duration.ofDays(1800)));
  }

  /** An organisation with its key. */
  public Signer organisation(long agencyId) {
    String name = "Ủy ban nhân dân phường Hòa Mẫu";
    return signer(
        new Holder(HolderKind.ORGANISATION, agencyId, name, null, name),
        KeyKind.P_256.generate(),
        START,
        START.plus(Duration.ofDays(1800)));
  }

  public Signer signer(long officerId, KeyPair keys, Instant from, Instant until) {
    Holder holder =
        new Holder(
            HolderKind.OFFICER,
            officerId,
            "Phạm Văn Khuôn",
            "Phó Chủ tịch",
            "Ủy ban nhân dân phường Hòa Mẫu");
    return signer(holder, keys, from, until);
  }

  private Signer signer(Holder holder, KeyPair keys, Instant from, Instant until) {
    X509Certificate certificate = maker.holder(issuing, holder, keys.getPublic(), from, until);
    Credential credential =
        new Credential(
            holder.credentialId(),
            holder.kind(),
            holder.id(),
            List.of(certificate, issuing.certificate()),
            CustodyKind.PKCS12);
    return new Signer(credential, keys.getPrivate());
  }

  /** What the portal trusts, with nothing revoked. */
  public TrustedAuthorities trust() {
    return trust(crl(null));
  }

  public TrustedAuthorities trust(X509CRL list) {
    return new TrustedAuthorities(
        List.of(root.certificate()), List.of(issuing.certificate()), List.of(list));
  }

  public X509CRL crl(X509Certificate revoked) {
    return maker.revocationList(
        issuing,
        null,
        revoked == null ? null : revoked.getSerialNumber(),
        NOW.minus(Duration.ofHours(1)),
        Duration.ofDays(7));
  }
}
