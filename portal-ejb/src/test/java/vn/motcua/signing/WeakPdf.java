package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Calendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.motcua.evidence.Sha256;

/** A PDF signed as other programs sign, by any key: ours refuse weak ones before they sign. */
final class WeakPdf {
  private WeakPdf() {}

  static byte[] signed(byte[] pdf, TestPki.Signer signer, String algorithm) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      Calendar at = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      at.setTimeInMillis(TestPki.NOW.toEpochMilli());
      signature.setSignDate(at);
      document.addSignature(signature, content -> cms(content.readAllBytes(), signer, algorithm));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] cms(byte[] content, TestPki.Signer signer, String algorithm)
      throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(new BaselineAttributes(named(signer.credential())))
              .build(
                  new JcaContentSignerBuilder(algorithm).build(signer.key()),
                  signer.credential().certificate()));
      generator.addCertificates(new JcaCertStore(signer.credential().chain()));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (GeneralSecurityException | CMSException | OperatorCreationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The certificate's digest among what is signed, as PAdES asks. */
  private static AttributeTable named(Credential credential) throws GeneralSecurityException {
    byte[] digest = Sha256.of(credential.certificate().getEncoded());
    return new AttributeTable(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
  }

  /** PAdES has the time of signing elsewhere. */
  private static final class BaselineAttributes extends DefaultSignedAttributeTableGenerator {
    BaselineAttributes(AttributeTable more) {
      super(more);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public AttributeTable getAttributes(Map parameters) {
      return super.getAttributes(parameters)
          .remove(CMSAttributes.signingTime)
          .remove(CMSAttributes.cmsAlgorithmProtect);
    }
  }
}
