package vn.motcua.signing.custody;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import vn.motcua.signing.SigningSettings;
import vn.motcua.simulator.csc.CscCredential;
import vn.motcua.simulator.csc.CscSimulator;

/**
 * Plays the remote signing service, with the key the demonstration made for an officer. One for the
 * whole run, because the portal learns its address once.
 */
@ApplicationScoped
public class RemoteService {
  /** What authorises the use of every key. */
  public static final String PIN = "8642";

  private static final String TOKEN = "token-of-the-tests";

  @Inject private KeyFiles files;
  @Inject private SigningSettings settings;

  private CscSimulator service;

  /**
   * Starts it with the officer's key under the name {@code officer-ID}.
   *
   * @param pin of the file the key is in now
   */
  public CscSimulator holding(long officerId, String pin) throws IOException {
    if (service == null) {
      String name = "officer-" + officerId;
      CscCredential key =
          new CscCredential(name, files.open(name, pin.toCharArray()), files.chain(name), PIN);
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      service = CscSimulator.addTo(server, List.of(key), TOKEN, Clock.systemUTC());
      server.start();
      Files.createDirectories(settings.secrets());
      Files.writeString(settings.secrets().resolve("csc-token"), TOKEN);
      System.setProperty("portal.csc.url", "http://localhost:" + server.getAddress().getPort());
    }
    return service;
  }
}
