package vn.motcua.signing.cades;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;

/** The CMS of a detached signature: the light check of a fresh one, and its time-stamp. */
public final class DetachedCms {
  private DetachedCms() {}

  /**
   * Checks a signature just made: one signer, digest and signature verify under the certificate.
   *
   * @throws SignatureNotGood saying what is wrong
   */
  public static void check(byte[] cms, byte[] content, X509Certificate signer) {
    try {
      CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), cms);
      if (!only(data).verify(OnceVerified.by(signer.getPublicKey()))) {
        throw new SignatureNotGood("fresh detached signature does not verify");
      }
    } catch (CMSException | OperatorCreationException unreadable) {
      throw new SignatureNotGood("fresh detached signature cannot be read", unreadable);
    }
  }

  /**
   * The CMS with a time-stamp over the signature value, as it is if it has one.
   *
   * @param stamp gives the token in DER for the signature value
   */
  public static byte[] stamped(byte[] cms, UnaryOperator<byte[]> stamp) {
    try {
      CMSSignedData data = new CMSSignedData(cms);
      SignerInformation signer = only(data);
      if (signer.getUnsignedAttributes() != null) {
        return cms;
      }
      AttributeTable attributes =
          new AttributeTable(new ASN1EncodableVector())
              .add(
                  PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                  ASN1Primitive.fromByteArray(stamp.apply(signer.getSignature())));
      SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, attributes);
      return CMSSignedData.replaceSigners(data, new SignerInformationStore(List.of(stamped)))
          .toASN1Structure()
          .getEncoded("DER");
    } catch (CMSException | IOException unreadable) {
      throw new SignatureNotGood("detached signature cannot be read", unreadable);
    }
  }

  private static SignerInformation only(CMSSignedData data) {
    if (data.getSignerInfos().size() != 1) {
      throw new SignatureNotGood("not one signer");
    }
    return data.getSignerInfos().getSigners().iterator().next();
  }
}
