package vn.motcua.signing.demo;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A certificate authority: its certificate and the key it issues with. */
public record Issuer(X509Certificate certificate, PrivateKey key) {}
