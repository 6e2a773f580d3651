package vn.motcua.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Settings of the identity of this portal: place, hotline, address. Each can be replaced by an
 * environment variable, the hotline by {@code PORTAL_SITE_HOTLINE}.
 */
@Named("site")
@ApplicationScoped
public class Site {
  private final Properties defaults = new Properties();

  public Site() {
    try (InputStream file = Site.class.getResourceAsStream("site.properties")) {
      defaults.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String getPlace() {
    return setting("place");
  }

  public String getHotline() {
    return setting("hotline");
  }

  /** The hotline as it stands in a {@code tel:} link. */
  public String getHotlineDigits() {
    return getHotline().replaceAll("\\D", "");
  }

  /** Whether this is a demonstration, which every page then says first. */
  public boolean isDemo() {
    return !"production".equals(System.getProperty("portal.profile"));
  }

  private String setting(String name) {
    String given = System.getProperty("portal.site." + name, "");
    return given.isBlank() ? defaults.getProperty(name) : given;
  }
}
