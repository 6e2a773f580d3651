package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.signing.trust.TrustStore;
import vn.motcua.signing.trust.TrustedAuthorities;

/** What this portal trusts now, as files to keep beside signatures: authorities and their lists. */
@ApplicationScoped
public class TrustedFiles {
  private TrustStore trust;

  protected TrustedFiles() {}

  @Inject
  public TrustedFiles(TrustStore trust) {
    this.trust = trust;
  }

  /**
   * One of them.
   *
   * @param name {@code root-1.crt}, {@code authority-1.crt}, {@code list-1.crl}
   * @param content DER
   */
  public record TrustedFile(String name, String mediaType, byte[] content) {}

  /** All of them. */
  public List<TrustedFile> all() {
    TrustedAuthorities now = trust.current();
    List<TrustedFile> files = new ArrayList<>();
    try {
      addAll(files, "root", now.roots());
      addAll(files, "authority", now.authorities());
      int number = 0;
      for (X509CRL list : now.lists()) {
        String name = "list-" + ++number + ".crl";
        files.add(new TrustedFile(name, "application/pkix-crl", list.getEncoded()));
      }
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    return files;
  }

  private static void addAll(
      List<TrustedFile> files, String kind, Iterable<X509Certificate> certificates)
      throws GeneralSecurityException {
    int number = 0;
    for (X509Certificate certificate : certificates) {
      String name = kind + "-" + ++number + ".crt";
      files.add(new TrustedFile(name, "application/pkix-cert", certificate.getEncoded()));
    }
  }
}
