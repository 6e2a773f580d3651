package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The words in a certificate that people read. */
public final class CertificateNames {
  private CertificateNames() {}

  /** Name of the holder. */
  public static String commonName(X509Certificate certificate) {
    return part(certificate, BCStyle.CN);
  }

  /** The holder's organisation, empty if not named. */
  public static String organisation(X509Certificate certificate) {
    return part(certificate, BCStyle.O);
  }

  /** The holder's position, empty if not named. */
  public static String title(X509Certificate certificate) {
    return part(certificate, BCStyle.T);
  }

  /** Name of the issuer. */
  public static String issuer(X509Certificate certificate) {
    return part(
        X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()), BCStyle.CN);
  }

  /** Serial number in hexadecimal, two digits at a time. */
  public static String serial(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16);
  }

  /** Whose it is by the subject's serial number; empty if that names no officer or organisation. */
  public static Optional<HolderKind> holder(X509Certificate certificate) {
    String serial = part(certificate, BCStyle.SERIALNUMBER);
    return Stream.of(HolderKind.OFFICER, HolderKind.ORGANISATION)
        .filter(kind -> serial.startsWith(kind.name().toLowerCase(Locale.ROOT) + "-"))
        .findFirst();
  }

  private static String part(X509Certificate certificate, ASN1ObjectIdentifier which) {
    return part(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()), which);
  }

  private static String part(X500Name name, ASN1ObjectIdentifier which) {
    RDN[] parts = name.getRDNs(which);
    return parts.length == 0
        ? ""
        : IETFUtils.valueToString(parts[0].getFirst().getValue()).replace("\\", "");
  }
}
