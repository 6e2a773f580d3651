package vn.motcua.simulator.pki;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.time.Clock;
import vn.motcua.simulator.ocsp.OcspResponder;
import vn.motcua.simulator.tsa.TimeStampAuthority;

/**
 * Puts time-stamp authority ({@code /tsa}), OCSP responder ({@code /ocsp}) and revocation list
 * ({@code /pki/list.crl}) on the simulators' server.
 */
public final class PkiSimulator {
  private PkiSimulator() {}

  /** Adds the services with the files of the portal's data folder. */
  public static void addTo(HttpServer server) {
    Path data = Path.of(System.getProperty("portal.data.dir", ".run"));
    addTo(server, new PkiFolder(data), Clock.systemUTC());
  }

  /** Adds the services with the given keys. */
  public static void addTo(HttpServer server, PkiSource source, Clock clock) {
    PkiExchange.serve(
        server, "/tsa", "application/timestamp-reply", clock, new TimeStampAuthority(source));
    PkiExchange.serve(
        server, "/ocsp", "application/ocsp-response", clock, new OcspResponder(source));
    PkiExchange.serve(
        server, "/pki/list.crl", "application/pkix-crl", clock, (request, now) -> list(source));
  }

  private static byte[] list(PkiSource source) throws IOException {
    try {
      return source.revocationList().getEncoded();
    } catch (CRLException unreadable) {
      throw new IOException(unreadable);
    }
  }
}
