package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * The key of one sending of a form. A page that shows a form makes it, the form carries it hidden
 * ({@code m:once}), and the command takes it along: sent twice, the act happens once.
 */
@Named("once")
@RequestScoped
public class Once {
  private String key = UUID.randomUUID().toString();

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
