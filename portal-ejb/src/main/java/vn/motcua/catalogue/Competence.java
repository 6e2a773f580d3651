package vn.motcua.catalogue;

/**
 * Which agency decides. {@code agencyCode} names it for {@link Rule#PROVINCIAL_BODY} and {@link
 * Rule#PROVIDER}; for the commune rules it is null, because the applicant's answer decides.
 */
public record Competence(Rule rule, String agencyCode) {

  /** How the competent agency follows from the filing. */
  public enum Rule {
    COMMUNE_OF_RESIDENCE,
    CHOSEN_COMMUNE,
    PROVINCIAL_BODY,
    PROVIDER
  }

  /** Level of the agency, as people filter by it. */
  public enum Level {
    COMMUNE,
    PROVINCE,
    PROVIDER
  }

  /** The level at which this rule leads to an agency. */
  public Level level() {
    return switch (rule) {
      case COMMUNE_OF_RESIDENCE, CHOSEN_COMMUNE -> Level.COMMUNE;
      case PROVINCIAL_BODY -> Level.PROVINCE;
      case PROVIDER -> Level.PROVIDER;
    };
  }
}
