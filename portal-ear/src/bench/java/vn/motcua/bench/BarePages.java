package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Bare stateless Faces pages beside the portal on the same server, each with as many bytes, of the
 * same words, as one of the portal's pages.
 */
final class BarePages {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String WEB_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <context-param>
          <param-name>jakarta.faces.PROJECT_STAGE</param-name>
          <param-value>Production</param-value>
        </context-param>
        <context-param>
          <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
          <param-value>-1</param-value>
        </context-param>
        <context-param>
          <param-name>jakarta.faces.FACELETS_BUFFER_SIZE</param-name>
          <param-value>131072</param-value>
        </context-param>
        <servlet>
          <servlet-name>faces</servlet-name>
          <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>faces</servlet-name>
          <url-pattern>*.xhtml</url-pattern>
        </servlet-mapping>
        <session-config>
          <tracking-mode>COOKIE</tracking-mode>
        </session-config>
      </web-app>
      """;
  private static final String BEANS_XML =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
          bean-discovery-mode="annotated"/>
      """;
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:f="jakarta.faces.core">
      <f:view transient="true" encoding="UTF-8">
      <head><title>bare</title></head>
      <body>
      %s
      </body>
      </f:view>
      </html>
      """;
  private static final int AROUND = 150;
  private static final int PARAGRAPH = 400;

  private final Path deployments;
  private final Path folder;

  /**
   * Pages for a server.
   *
   * @param deployments the folder it takes its deployments from
   */
  BarePages(Path deployments) throws IOException {
    this.deployments = deployments;
    this.folder = deployments.resolve("bare.war");
    Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(folder.resolve("WEB-INF/web.xml"), WEB_XML);
    Files.writeString(folder.resolve("WEB-INF/beans.xml"), BEANS_XML);
  }

  /** Adds a page that weighs what the given one weighs; gives its path. */
  String like(String name, byte[] page) throws IOException {
    String words =
        new String(page, StandardCharsets.UTF_8)
            .replaceAll("(?s)<[^>]*>|&[^;]*;|[&<>#{}]", " ")
            .replaceAll("\\s+", " ");
    var text = new StringBuilder();
    int bytes = AROUND;
    for (int at = 0; bytes < page.length; at++) {
      char next = words.charAt(at % words.length());
      String piece = at % PARAGRAPH == PARAGRAPH - 1 ? next + "</p>\n<p>" : String.valueOf(next);
      text.append(piece);
      bytes += piece.getBytes(StandardCharsets.UTF_8).length;
    }
    Files.writeString(folder.resolve(name + ".xhtml"), PAGE.formatted("<p>" + text + "</p>"));
    return "/bare/" + name + ".xhtml";
  }

  /** Lets the server take them and waits until it has. */
  void deploy() throws IOException {
    Files.createFile(deployments.resolve("bare.war.dodeploy"));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(deployments.resolve("bare.war.deployed"))) {
      if (System.nanoTime() > end || Files.exists(deployments.resolve("bare.war.failed"))) {
        throw new IOException("the server did not take the bare pages");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
