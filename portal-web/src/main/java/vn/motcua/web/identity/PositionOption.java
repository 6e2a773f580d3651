package vn.motcua.web.identity;

import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.PositionView;

/** A position to choose: its id, title and agency. */
public record PositionOption(String value, String label, String hint) {

  static PositionOption of(PositionView position, Agencies agencies) {
    return new PositionOption(
        String.valueOf(position.id()),
        position.title(),
        agencies.byId(position.agencyId()).shortName());
  }
}
