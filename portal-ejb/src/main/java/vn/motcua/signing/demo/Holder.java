package vn.motcua.signing.demo;

import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.motcua.signing.HolderKind;

/**
 * Who a certificate is for.
 *
 * @param title position, null for organisations
 */
public record Holder(HolderKind kind, long id, String name, String title, String organisation) {
  /** Stands in every subject. */
  static final String MARK = "DEMO – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";

  /**
   * Name of the holder's key: {@code officer-1001}, {@code organisation-12}, {@code issuing-12}.
   */
  public String credentialId() {
    return serial(kind, id);
  }

  /** The subject's serial number by which a certificate is known to be this holder's. */
  public static String serial(HolderKind kind, long id) {
    return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
  }

  X500Name subject() {
    X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
    name.addRDN(BCStyle.C, "VN");
    name.addRDN(BCStyle.O, organisation);
    name.addRDN(BCStyle.OU, MARK);
    if (title != null) {
      name.addRDN(BCStyle.T, title);
    }
    name.addRDN(BCStyle.SERIALNUMBER, credentialId());
    name.addRDN(BCStyle.CN, this.name + " (DEMO)");
    return name.build();
  }

  /** True if the certificate is for this holder under these names. */
  public boolean isNamedIn(java.security.cert.X509Certificate certificate) {
    return subject()
        .equals(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()));
  }
}
