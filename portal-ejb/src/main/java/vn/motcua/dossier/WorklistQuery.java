package vn.motcua.dossier;

/**
 * A page of work, earliest due first.
 *
 * @param procedureCode null = all
 * @param channel null = all
 * @param words part of code or subject, null = all
 * @param after {@link WorklistPage#next()} of the page before, null = first
 * @param size 1 to 100
 */
public record WorklistQuery(
    WorklistTab tab, String procedureCode, Channel channel, String words, String after, int size) {

  public static WorklistQuery of(WorklistTab tab) {
    return new WorklistQuery(tab, null, null, null, null, 20);
  }
}
