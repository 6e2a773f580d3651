package vn.motcua.simulator.agent;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A key on the token with its certificate. */
public record TokenKey(X509Certificate certificate, PrivateKey key) {}
