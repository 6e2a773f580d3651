package vn.motcua.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;

/**
 * The CMS in a PDF signature's gap. The gap is not signed, so a time-stamp is put into the CMS
 * where it lies: no byte outside the gap changes and the file stays as long as it was.
 */
final class SignatureCms {
  private final SignedRange range;
  private final CMSSignedData data;

  private SignatureCms(SignedRange range, CMSSignedData data) {
    this.range = range;
    this.data = data;
  }

  /**
   * Reads the CMS of a byte range.
   *
   * @throws SignatureNotGood if there is none with exactly one signer
   */
  static SignatureCms read(byte[] pdf, SignedRange range) {
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(range.value(pdf)))) {
      CMSSignedData data =
          new CMSSignedData(
              new CMSProcessableByteArray(range.bytes(pdf)),
              ContentInfo.getInstance(in.readObject()));
      if (data.getSignerInfos().size() != 1) {
        throw new SignatureNotGood("not one signer");
      }
      return new SignatureCms(range, data);
    } catch (IOException | CMSException | IllegalArgumentException unreadable) {
      throw new SignatureNotGood("PDF signature cannot be read", unreadable);
    }
  }

  /** Whether it is a time-stamp, not the signature of a document. */
  boolean isTimeStamp() {
    return PKCSObjectIdentifiers.id_ct_TSTInfo.getId().equals(data.getSignedContentTypeOID());
  }

  /** The one signer. */
  SignerInformation signer() {
    return data.getSignerInfos().getSigners().iterator().next();
  }

  /** The signer's certificate. */
  X509Certificate certificate() {
    try {
      Iterator<X509CertificateHolder> found =
          data.getCertificates().getMatches(signer().getSID()).iterator();
      if (!found.hasNext()) {
        throw new SignatureNotGood("the signer's certificate is missing");
      }
      return new JcaX509CertificateConverter().getCertificate(found.next());
    } catch (CertificateException unreadable) {
      throw new SignatureNotGood("the signer's certificate cannot be read", unreadable);
    }
  }

  /** True if the only unsigned attribute, if any, is one signature time-stamp. */
  boolean hasKnownAttributesOnly() {
    AttributeTable unsigned = signer().getUnsignedAttributes();
    return unsigned == null || unsigned.size() == 1 && token().isPresent();
  }

  /** The time-stamp over the signature value, in DER. */
  Optional<byte[]> token() {
    AttributeTable unsigned = signer().getUnsignedAttributes();
    Attribute attribute =
        unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (attribute == null || attribute.getAttrValues().size() != 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The PDF with a time-stamp over the signature value (PAdES-T).
   *
   * @param stamp gives the token in DER for the signature value
   * @throws SignatureNotGood if there is no room for it
   */
  byte[] stamped(byte[] pdf, UnaryOperator<byte[]> stamp) {
    SignerInformation signer = signer();
    try {
      AttributeTable attributes =
          new AttributeTable(new org.bouncycastle.asn1.ASN1EncodableVector())
              .add(
                  PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                  ASN1Primitive.fromByteArray(stamp.apply(signer.getSignature())));
      CMSSignedData stamped =
          CMSSignedData.replaceSigners(
              data,
              new SignerInformationStore(
                  List.of(SignerInformation.replaceUnsignedAttributes(signer, attributes))));
      return range.filled(pdf, stamped.toASN1Structure().getEncoded("DER"));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
