package vn.motcua.evidence.cms;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.motcua.evidence.Sha256;

/**
 * A time-stamp (RFC 3161) over a value by SHA-256.
 *
 * @param time when the authority saw the value
 * @param chain the authority's certificate, then the others that came along
 */
public record TimeStampToken(Instant time, List<X509Certificate> chain) {
  private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

  /**
   * Reads and verifies one.
   *
   * @throws IllegalArgumentException if it is not over this value or does not verify
   */
  public static TimeStampToken verify(byte[] der, byte[] value) {
    Cms cms = Cms.read(der);
    boolean good =
        cms.content() != null
            && isOver(cms.content(), value)
            && cms.verifies(cms.content())
            && isAuthority(cms.chain().get(0));
    if (!good) {
      throw new IllegalArgumentException("time-stamp");
    }
    Der info = Der.read(cms.content());
    return new TimeStampToken(info.child(4).time(), cms.chain());
  }

  /** Whether the token's content is about this value. */
  public static boolean isOver(byte[] content, byte[] value) {
    Der imprint = Der.read(content).is(Der.SEQUENCE).child(2);
    return imprint.child(0).child(0).oid().equals(SHA256)
        && Arrays.equals(imprint.child(1).content(), Sha256.of(value));
  }

  private static boolean isAuthority(X509Certificate certificate) {
    try {
      return certificate.getExtendedKeyUsage() != null
          && certificate.getExtendedKeyUsage().contains(TIME_STAMPING);
    } catch (CertificateParsingException unreadable) {
      return false;
    }
  }
}
