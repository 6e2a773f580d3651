package vn.motcua.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;
import vn.motcua.signing.trust.KeptEvidence;

/** Reads the document security store (DSS, ISO 32000-2, 12.8.4.3) of a PDF. */
final class SecurityStore {
  private static final int MOST_VALUES = 16;

  private SecurityStore() {}

  /**
   * Everything in it.
   *
   * @throws SignatureNotGood if it is missing or holds more than our files do
   */
  static KeptEvidence.Values read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary store =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
      if (store == null) {
        throw new SignatureNotGood("no document security store");
      }
      return new KeptEvidence.Values(
          certificates(values(store, "Certs")), values(store, "CRLs"), values(store, "OCSPs"));
    } catch (IOException | CertificateException unreadable) {
      throw new SignatureNotGood("document security store cannot be read", unreadable);
    }
  }

  private static List<X509Certificate> certificates(List<byte[]> encoded)
      throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> certificates = new ArrayList<>();
    for (byte[] der : encoded) {
      certificates.add(
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
    }
    return certificates;
  }

  private static List<byte[]> values(COSDictionary store, String name) throws IOException {
    List<byte[]> values = new ArrayList<>();
    COSArray array = store.getCOSArray(COSName.getPDFName(name));
    if (array != null && array.size() > MOST_VALUES) {
      throw new SignatureNotGood("too many values");
    }
    for (int i = 0; array != null && i < array.size(); i++) {
      if (!(array.getObject(i) instanceof COSStream stream)) {
        throw new SignatureNotGood("not a value");
      }
      try (InputStream in = stream.createInputStream()) {
        values.add(in.readAllBytes());
      }
    }
    return values;
  }
}
