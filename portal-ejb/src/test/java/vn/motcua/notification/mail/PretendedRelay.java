package vn.motcua.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it is given and refuses when it is told to. */
public final class PretendedRelay implements AutoCloseable {
  public static final String USER = "portal@relay.example";
  public static final String PASSWORD = "thử-mật-khẩu";

  /** Kept, for the logging library forgets loggers that nobody holds. */
  private static final Logger CHATTY = Logger.getLogger("org.subethamail");

  private final SMTPServer server;
  private final List<MimeMessage> taken = new ArrayList<>();
  private final Queue<Integer> refusals = new ArrayDeque<>();
  private int connections;

  private PretendedRelay(SMTPServer.Builder builder) {
    CHATTY.setLevel(Level.SEVERE);
    server =
        builder
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .port(0)
            .messageHandler((context, from, to, data) -> take(data))
            .build();
    server.start();
  }

  /** One that takes everything from everybody. */
  public static PretendedRelay open() {
    return new PretendedRelay(new SMTPServer.Builder());
  }

  /** One that wants TLS first, then the account's password. */
  static PretendedRelay guarded(SSLContext tls) {
    return new PretendedRelay(
        new SMTPServer.Builder()
            .enableTLS()
            .requireTLS()
            .startTlsSocketFactory(tls)
            .requireAuth()
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(PretendedRelay::check)));
  }

  private static void check(String user, String password, MessageContext context)
      throws LoginFailedException {
    if (!USER.equals(user) || !PASSWORD.equals(password)) {
      throw new LoginFailedException("535 5.7.8 Authentication failed for " + user);
    }
  }

  private synchronized void take(byte[] data) throws RejectException {
    connections++;
    Integer code = refusals.poll();
    if (code != null) {
      throw new RejectException(code, "not taken for somebody@example.com");
    }
    try {
      taken.add(
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data)));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Refuses the next message with this code. */
  public synchronized void refuseNext(int code) {
    refusals.add(code);
  }

  public int port() {
    return server.getPortAllocated();
  }

  /** Letters with this id that were taken. */
  public synchronized List<MimeMessage> taken(String id) throws MessagingException {
    var found = new ArrayList<MimeMessage>();
    for (MimeMessage one : taken) {
      if (one.getMessageID().startsWith("<" + id + "@")) {
        found.add(one);
      }
    }
    return found;
  }

  /** How often somebody came to its door with a message. */
  synchronized int offered() {
    return connections;
  }

  @Override
  public void close() {
    server.stop();
  }
}
