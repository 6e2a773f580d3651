package vn.motcua.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;
import vn.motcua.signing.cades.OnceVerified;

/**
 * The light check of a PDF signature just made: the file it was put on is its beginning, one
 * signature more than before reaches its end, digest and signature verify under the certificate.
 * Judging strangers' files is {@link PdfJudge}'s work.
 */
public final class FreshPdf {
  private FreshPdf() {}

  /**
   * Checks.
   *
   * @param before the file that was signed, unsigned or with the signatures of others
   * @throws SignatureNotGood saying what is wrong
   */
  public static void check(byte[] signed, byte[] before, X509Certificate signer) {
    if (signed.length <= before.length
        || !Arrays.equals(signed, 0, before.length, before, 0, before.length)) {
      throw new SignatureNotGood("the PDF before is not the beginning of the signed one");
    }
    List<SignedRange> ranges = SignedRange.all(signed);
    boolean oneMore = ranges.size() == SignedRange.all(before).size() + 1;
    if (!oneMore || !ranges.get(ranges.size() - 1).reachesEnd(signed)) {
      throw new SignatureNotGood("not one more signature over the whole file");
    }
    SignedRange range = ranges.get(ranges.size() - 1);
    try {
      SignerInformation info = signer(range.value(signed), range.bytes(signed));
      if (!info.verify(OnceVerified.by(signer.getPublicKey()))) {
        throw new SignatureNotGood("fresh PDF signature does not verify");
      }
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | IllegalArgumentException unreadable) {
      throw new SignatureNotGood("fresh PDF signature cannot be read", unreadable);
    }
  }

  /** How many signatures and document time-stamps are in a file, by its byte ranges. */
  public static int signatures(byte[] pdf) {
    return SignedRange.all(pdf).size();
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
