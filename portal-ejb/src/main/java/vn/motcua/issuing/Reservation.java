package vn.motcua.issuing;

/**
 * Asks for the next number of a series.
 *
 * @param kind kind of paper
 * @param symbol letters after the number; for a receipt its symbol; empty where there are none
 * @param agencyId who hands the paper out
 * @param dossierId whose paper it is; the rights to the paper are the dossier's; 0 for a paper of
 *     none
 * @param source what the paper belongs to, {@code dossier:12:3} or {@code order:77}: one source
 *     gets one number, however often it asks
 */
public record Reservation(
    PaperKind kind, String symbol, long agencyId, long dossierId, String source) {
  /** A paper whose symbol its kind fixes. */
  public static Reservation of(PaperKind kind, long agencyId, long dossierId, String source) {
    return new Reservation(kind, kind.symbol(), agencyId, dossierId, source);
  }
}
