package vn.motcua.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;

/** The one-stop desks people can go to: the centre first, then every commune. */
@Named
@RequestScoped
public class DeskList {
  @Inject private Agencies agencies;

  private List<AgencyView> desks;

  /** Reads the agencies of today. */
  public void load() {
    desks =
        Stream.concat(agencies.ofKind(AgencyKind.CENTRE).stream(), agencies.communes().stream())
            .toList();
  }

  public List<AgencyView> getDesks() {
    return desks;
  }
}
