package vn.motcua.web.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.web.shell.Visitor;

/** What stands around the content of a page. */
@Named("pageHead")
@ApplicationScoped
public class PageHead {
  @Inject private Visitor visitor;
  @Inject private HeadForMe forMe;

  /**
   * All that is shown around the content of a page besides {@link #live}: its area, to what kind of
   * visitor, and whether it was loaded anew.
   *
   * @param area null for pages of none
   */
  public List<Object> shown(String area) {
    List<Object> forCitizen = visitor.isCitizen() ? forMe.getSeen() : List.of();
    return Arrays.asList(area, visitor.isSignedIn(), forCitizen, visitor.isAgain());
  }

  /** The page's own texts that are put in each time, and those around them. */
  public Map<String, String> live(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(visitor.getLive());
    all.putAll(own);
    return all;
  }
}
