package vn.motcua.signing.xades;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.ObjectContainer;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.motcua.shared.PublicId;
import vn.motcua.signing.Credential;
import vn.motcua.signing.EcdsaValue;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.Prepared;

/**
 * A document with its signature laid out and the place of the signature value still empty.
 *
 * <p>Only bytes: the value is put in by copying, so what was digested is what is given away.
 */
public final class EnvelopedSignature implements Prepared {
  private static final byte[] VALUE_END = "</ds:SignatureValue>".getBytes(US_ASCII);
  private static final String CERTIFICATE = "ds:X509Certificate";
  private static final int P384_BYTES = 48;
  private static final int P256_BYTES = 32;

  static {
    Init.init();
  }

  private final byte[] document;
  private final int valueAt;
  private final byte[] toBeSigned;
  private final Credential credential;

  private EnvelopedSignature(byte[] document, byte[] toBeSigned, Credential credential) {
    this.document = document;
    this.valueAt = lastIndex(document, VALUE_END);
    this.toBeSigned = toBeSigned;
    this.credential = credential;
  }

  /**
   * Lays the signature out as the last child of the root.
   *
   * @throws ProfileBroken if the content is not XML of the strict kind or signed already
   */
  public static EnvelopedSignature prepare(
      byte[] content, Credential credential, Instant signedAt) {
    Document document = StrictParser.parse(content);
    if (document.getElementsByTagNameNS(Xades.DS, "Signature").getLength() > 0) {
      throw new ProfileBroken(ProfileBroken.Rule.MORE_SIGNATURES);
    }
    byte[] around = endsWithItsRoot(content, document) ? content : bytes(document);
    String id = PublicId.random();
    SignedProperties.Ids ids =
        new SignedProperties.Ids("signature-" + id, "properties-" + id, "document-" + id);
    try {
      XMLSignature signature =
          new XMLSignature(document, "", credential.algorithm().xmlUri(), Xades.EXCLUSIVE);
      layOut(signature, document, ids, credential, signedAt);
      signature.getSignedInfo().generateDigestValues();
      ByteArrayOutputStream toBeSigned = new ByteArrayOutputStream(1024);
      signature.getSignedInfo().signInOctetStream(toBeSigned);
      byte[] laidOut = inside(around, bytes(signature.getElement(), credential));
      return new EnvelopedSignature(laidOut, toBeSigned.toByteArray(), credential);
    } catch (XMLSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static void layOut(
      XMLSignature signature,
      Document document,
      SignedProperties.Ids ids,
      Credential credential,
      Instant signedAt)
      throws XMLSecurityException {
    signature.setId(ids.signature());
    document.getDocumentElement().appendChild(signature.getElement());
    ObjectContainer object = new ObjectContainer(document);
    object.appendChild(
        SignedProperties.qualifying(document, ids, credential.certificate(), signedAt));
    signature.appendObject(object);
    Transforms whole = new Transforms(document);
    whole.addTransform(Xades.ENVELOPED);
    whole.addTransform(Xades.EXCLUSIVE);
    signature.addDocument("", whole, Xades.SHA256, ids.reference(), null);
    Transforms properties = new Transforms(document);
    properties.addTransform(Xades.EXCLUSIVE);
    signature.addDocument(
        "#" + ids.properties(), properties, Xades.SHA256, null, Xades.PROPERTIES_TYPE);
    signature.getKeyInfo().getElement().appendChild(certificates(document, credential));
  }

  private static Element certificates(Document document, Credential credential) {
    Element data = document.createElementNS(Xades.DS, "ds:X509Data");
    credential
        .chain()
        .forEach(c -> data.appendChild(document.createElementNS(Xades.DS, CERTIFICATE)));
    return data;
  }

  /** True if the bytes are UTF-8 without a declaration and end with the root's end tag. */
  private static boolean endsWithItsRoot(byte[] content, Document document) {
    byte[] end = endTag(document.getDocumentElement());
    int at = content.length - end.length;
    return at > 0
        && content[0] == '<'
        && content[1] != '?'
        && Arrays.equals(content, at, content.length, end, 0, end.length);
  }

  private static byte[] endTag(Element root) {
    return ("</" + root.getTagName() + ">").getBytes(StandardCharsets.UTF_8);
  }

  /** The signature before the last end tag; what is around it stays as it came. */
  private static byte[] inside(byte[] around, byte[] signature) {
    int end = around.length - 1;
    while (around[end] != '<') {
      end--;
    }
    byte[] all = Arrays.copyOf(around, around.length + signature.length);
    System.arraycopy(signature, 0, all, end, signature.length);
    System.arraycopy(around, end, all, end + signature.length, around.length - end);
    return all;
  }

  /** The signature in canonical form; certificates, which it does not cover, are put in as text. */
  private static byte[] bytes(Element signature, Credential credential) {
    String text =
        canonical(signature, Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS).toString(US_ASCII);
    StringBuilder filled = new StringBuilder(text);
    int at = 0;
    for (X509Certificate certificate : credential.chain()) {
      at = filled.indexOf("<" + CERTIFICATE + ">", at) + CERTIFICATE.length() + 2;
      filled.insert(at, base64(certificate));
    }
    return filled.toString().getBytes(US_ASCII);
  }

  private static String base64(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The document in canonical form, without a declaration. */
  static byte[] bytes(Document document) {
    return canonical(document.getDocumentElement(), Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS)
        .toByteArray();
  }

  private static ByteArrayOutputStream canonical(Element element, String method) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
      Canonicalizer.getInstance(method).canonicalizeSubtree(element, out);
      return out;
    } catch (XMLSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  @Override
  public byte[] toBeSigned() {
    return toBeSigned.clone();
  }

  @Override
  public KeyAlgorithm algorithm() {
    return credential.algorithm();
  }

  /** Whose signature it will be. */
  public Credential credential() {
    return credential;
  }

  /** The document with the signature value in its place. */
  public byte[] with(byte[] signatureValue) {
    byte[] raw =
        switch (algorithm()) {
          case RSA_SHA256 -> signatureValue;
          case ECDSA_SHA256 -> EcdsaValue.plain(signatureValue, P256_BYTES);
          case ECDSA_SHA384 -> EcdsaValue.plain(signatureValue, P384_BYTES);
        };
    byte[] value = Base64.getEncoder().encode(raw);
    byte[] signed = new byte[document.length + value.length];
    System.arraycopy(document, 0, signed, 0, valueAt);
    System.arraycopy(value, 0, signed, valueAt, value.length);
    System.arraycopy(document, valueAt, signed, valueAt + value.length, document.length - valueAt);
    return signed;
  }

  private static int lastIndex(byte[] text, byte[] part) {
    for (int at = text.length - part.length; at >= 0; at--) {
      if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    throw new IllegalStateException("no place for the signature value");
  }
}
