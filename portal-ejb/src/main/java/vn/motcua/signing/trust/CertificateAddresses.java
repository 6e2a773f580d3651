package vn.motcua.signing.trust;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Addresses that a certificate names for asking about its revocation; http and https only. */
final class CertificateAddresses {
  private CertificateAddresses() {}

  /** Its OCSP responders. */
  static List<URI> responders(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
    List<URI> addresses = new ArrayList<>();
    if (extension != null) {
      var access =
          AuthorityInformationAccess.getInstance(
              ASN1OctetString.getInstance(extension).getOctets());
      for (AccessDescription description : access.getAccessDescriptions()) {
        if (AccessDescription.id_ad_ocsp.equals(description.getAccessMethod())) {
          add(addresses, description.getAccessLocation());
        }
      }
    }
    return addresses;
  }

  /** Where its revocation list lies. */
  static List<URI> lists(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
    List<URI> addresses = new ArrayList<>();
    if (extension != null) {
      var points = CRLDistPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets());
      for (DistributionPoint point : points.getDistributionPoints()) {
        DistributionPointName name = point.getDistributionPoint();
        if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
          for (GeneralName one : GeneralNames.getInstance(name.getName()).getNames()) {
            add(addresses, one);
          }
        }
      }
    }
    return addresses;
  }

  private static void add(List<URI> addresses, GeneralName name) {
    if (name.getTagNo() == GeneralName.uniformResourceIdentifier) {
      String text = name.getName().toString();
      if (text.matches("https?://[\\x21-\\x7e]{1,500}")) {
        addresses.add(URI.create(text));
      }
    }
  }
}
