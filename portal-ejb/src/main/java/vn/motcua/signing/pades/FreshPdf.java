package vn.motcua.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;

/**
 * The light check of a PDF signature just made: the unsigned file is its beginning, one signature
 * reaches its end, digest and signature verify under the certificate. Judging strangers' files is
 * {@link PdfJudge}'s work.
 */
public final class FreshPdf {
  private FreshPdf() {}

  /**
   * Checks.
   *
   * @throws SignatureNotGood saying what is wrong
   */
  public static void check(byte[] signed, byte[] unsigned, X509Certificate signer) {
    if (signed.length <= unsigned.length
        || !Arrays.equals(signed, 0, unsigned.length, unsigned, 0, unsigned.length)) {
      throw new SignatureNotGood("the unsigned PDF is not the beginning of the signed one");
    }
    SignedRange range =
        SignedRange.only(signed)
            .filter(r -> r.reachesEnd(signed))
            .orElseThrow(() -> new SignatureNotGood("not one signature over the whole file"));
    try {
      SignerInformation info = signer(range.value(signed), range.bytes(signed));
      if (!info.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.getPublicKey()))) {
        throw new SignatureNotGood("fresh PDF signature does not verify");
      }
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | IllegalArgumentException unreadable) {
      throw new SignatureNotGood("fresh PDF signature cannot be read", unreadable);
    }
  }

  private static SignerInformation signer(byte[] padded, byte[] covered)
      throws CMSException, IOException {
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(padded))) {
      CMSSignedData data =
          new CMSSignedData(
              new CMSProcessableByteArray(covered), ContentInfo.getInstance(in.readObject()));
      if (data.getSignerInfos().size() != 1) {
        throw new SignatureNotGood("not one signer");
      }
      return data.getSignerInfos().getSigners().iterator().next();
    }
  }
}
