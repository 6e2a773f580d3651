package vn.motcua.web.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.web.shell.Visitor;

/** What stands around the content of a page that is kept as a whole. */
@ApplicationScoped
public class PageHead {
  @Inject private Visitor visitor;
  @Inject private HeadForMe forMe;

  /** All that is shown around the content of a page of this area, besides {@link #live}. */
  public List<Object> shown(String area) {
    List<Object> forCitizen = visitor.isCitizen() ? forMe.getSeen() : List.of();
    return List.of(visitor.head(area, forCitizen), visitor.isAgain());
  }

  /** The page's own texts that are put in each time, and those around them. */
  public Map<String, String> live(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(visitor.getLive());
    all.putAll(own);
    return all;
  }
}
