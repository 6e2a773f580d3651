package vn.motcua.signing.xades;

import java.util.Set;

/** Names and identifiers of our profile of XAdES. */
final class Xades {
  static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  static final String NS = "http://uri.etsi.org/01903/v1.3.2#";
  static final String PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";
  static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
  static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
  static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

  /** Digests we accept: SHA-256, -384, -512. */
  static final Set<String> DIGESTS =
      Set.of(
          SHA256,
          "http://www.w3.org/2001/04/xmldsig-more#sha384",
          "http://www.w3.org/2001/04/xmlenc#sha512");

  /** Signature algorithms we accept. */
  static final Set<String> SIGNATURES =
      Set.of(
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384");

  private Xades() {}
}
