package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import vn.motcua.evidence.xades.NotStrict;
import vn.motcua.evidence.xades.StrictXml;

/**
 * A text signed as XML: {@code <Statement><Text>…</Text><ds:Signature/></Statement>}, signature of
 * level XAdES-B or higher (ETSI EN 319 132-1) over the whole document. Also {@code xmlsec1
 * --verify} checks it.
 *
 * @param text what is said
 * @param signature verified; nobody has vouched for its signer yet
 */
public record SignedStatement(String text, StrictXml signature) {
  /** Namespace of the element. */
  public static final String NAMESPACE = "urn:motcua:statement:1";

  private static final String ROOT = "Statement";
  private static final String TEXT = "Text";

  /** Certificates that came with it, the signer's first; nobody has vouched for them yet. */
  public List<X509Certificate> chain() {
    return signature.chain();
  }

  /** Time claimed by the signer. */
  public Instant signedAt() {
    return signature.signedAt();
  }

  /**
   * The document to be signed.
   *
   * @throws IllegalArgumentException if the text has carriage returns: XML would not keep them
   */
  public static byte[] unsigned(String text) {
    if (text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a carriage return");
    }
    String xml =
        "<s:Statement xmlns:s=\""
            + NAMESPACE
            + "\"><s:Text>"
            + Xml.escaped(text)
            + "</s:Text></s:Statement>";
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads and verifies.
   *
   * @throws IllegalArgumentException if it is no such document
   * @throws NotAsSigned if it was changed after it was signed
   */
  public static SignedStatement read(byte[] document) {
    StrictXml signed = verified(document);
    return new SignedStatement(textOf(signed.root()), signed);
  }

  private static StrictXml verified(byte[] document) {
    try {
      return StrictXml.verify(document);
    } catch (NotStrict broken) {
      switch (broken.finding()) {
        case UNKNOWN_FORMAT, NO_SIGNATURE ->
            throw new IllegalArgumentException("not a signed statement", broken);
        default -> throw new NotAsSigned(broken.finding().name());
      }
    }
  }

  /**
   * The text in a root whose signature others have verified and may have taken out.
   *
   * @throws IllegalArgumentException if it is no such root
   */
  public static String textOf(Element root) {
    List<Element> parts = Xml.children(root);
    boolean alone = parts.size() == 1;
    boolean beside = parts.size() == 2 && Xml.is(parts.get(1), XMLSignature.XMLNS, "Signature");
    if (!isRoot(root) || !alone && !beside) {
      throw new IllegalArgumentException("not a statement");
    }
    return textOf(root, parts.get(0));
  }

  /** Whether it is the root of a statement. */
  public static boolean isRoot(Element root) {
    return Xml.is(root, NAMESPACE, ROOT);
  }

  private static String textOf(Element root, Element text) {
    if (!Xml.is(text, NAMESPACE, TEXT) || root.getFirstChild() != text) {
      throw new IllegalArgumentException("not a statement");
    }
    return Xml.text(text);
  }

  /** It was changed after it was signed, or signed otherwise than it says. */
  public static final class NotAsSigned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAsSigned(String what) {
      super(what);
    }
  }
}
