package vn.motcua.web.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of lists: everything chosen stands in them, so that they can be kept and sent. */
public final class Address {
  private final StringBuilder text;
  private char separator = '?';

  private Address(String path) {
    this.text = new StringBuilder(path);
  }

  public static Address of(String path) {
    return new Address(path);
  }

  /** Adds a parameter; blank values are left out. */
  public Address with(String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      text.append(separator)
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
