package vn.motcua.simulator.pki;

import java.io.IOException;
import java.security.cert.X509CRL;

/**
 * Where the services' keys and the revocation list come from. Asked anew for each request, so that
 * a fresh revocation counts at once and the keys may come into being after the start.
 */
public interface PkiSource {
  /** Key of the time-stamp authority. */
  ServiceIdentity timeStamping() throws IOException;

  /** Key of the OCSP responder; the issuing authority is the second of its chain. */
  ServiceIdentity ocsp() throws IOException;

  /** The revocation list of this moment. */
  X509CRL revocationList() throws IOException;
}
