package vn.motcua.dossier;

/**
 * Which of one's own dossiers.
 *
 * @param group null = all
 * @param words part of the number or title, null = all
 * @param page from 1, 20 each
 */
public record MyDossiersFilter(DossierGroup group, String words, int page) {
  public static MyDossiersFilter everything() {
    return new MyDossiersFilter(null, null, 1);
  }
}
