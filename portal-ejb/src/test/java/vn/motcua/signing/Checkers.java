package vn.motcua.signing;

import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.Trust;
import vn.motcua.evidence.xades.NotStrict;
import vn.motcua.evidence.xades.StrictXml;

/** What the stand-alone checker says of XML, in the words of the portal. */
final class Checkers {
  private Checkers() {}

  /** The finding, null if there is none. */
  static Finding finding(byte[] xml) {
    try {
      StrictXml signed = StrictXml.verify(xml);
      return trusted(signed, TestPki.NOW) ? null : Finding.UNTRUSTED_ISSUER;
    } catch (NotStrict broken) {
      return Finding.valueOf(broken.finding().name());
    }
  }

  private static boolean trusted(StrictXml signed, Instant at) {
    try {
      return Trust.read(OtherPrograms.pem(TestPki.OURS.root.certificate()))
          .covers(List.copyOf(signed.chain()), at);
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
