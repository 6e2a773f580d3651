package vn.motcua.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.evidence.Sha256;

/** A version that changes exactly when a style, script or picture of ours changes. */
@Named("assets")
@ApplicationScoped
public class AssetVersion {
  private static final String FOLDER = "/resources/portal/";

  @Inject private ServletContext context;

  private String version;
  private volatile String script;

  @PostConstruct
  void read() {
    try {
      MessageDigest digest = Sha256.digest();
      Set<String> paths = context.getResourcePaths(FOLDER);
      for (String path : new TreeSet<>(paths)) {
        if (!path.endsWith("/")) {
          try (InputStream file = context.getResourceAsStream(path)) {
            digest.update(file.readAllBytes());
          }
        }
      }
      version = HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String getVersion() {
    return version;
  }

  /** Address of the script of public and applicants' pages; the same for every request. */
  public String getScript() {
    String known = script;
    if (known == null) {
      ResourceHandler resources =
          FacesContext.getCurrentInstance().getApplication().getResourceHandler();
      known = resources.createResource("portal/portal.js").getRequestPath();
      script = known;
    }
    return known;
  }
}
