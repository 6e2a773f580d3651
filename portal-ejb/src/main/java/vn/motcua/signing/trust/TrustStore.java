package vn.motcua.signing.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import vn.motcua.evidence.Sha256;
import vn.motcua.signing.SigningSettings;

/** The trusted authorities of this portal, read from the trust folder and again when it changes. */
@ApplicationScoped
public class TrustStore {
  private Path folder;
  private volatile Held held;

  protected TrustStore() {}

  @Inject
  public TrustStore(SigningSettings settings) {
    this.folder = settings.trust();
  }

  /** The authorities and lists of now. */
  public TrustedAuthorities current() {
    String state = state();
    Held known = held;
    if (known == null || !known.state().equals(state)) {
      known = new Held(state, TrustedAuthorities.read(folder));
      held = known;
    }
    return known.authorities();
  }

  /** Sixteen digits that change with every change of the authorities or lists. */
  public String version() {
    return Sha256.hexOf(state().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private String state() {
    StringBuilder state = new StringBuilder();
    for (String part : new String[] {"roots", "authorities", "lists"}) {
      append(state, folder.resolve(part));
    }
    return state.toString();
  }

  private static void append(StringBuilder state, Path part) {
    if (!Files.isDirectory(part)) {
      return;
    }
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.sorted().toList()) {
        FileTime changed = Files.getLastModifiedTime(file);
        state.append(file.getFileName()).append('@').append(changed.toMillis()).append(' ');
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Held(String state, TrustedAuthorities authorities) {}
}
