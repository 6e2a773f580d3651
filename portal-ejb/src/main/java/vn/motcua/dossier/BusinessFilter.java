package vn.motcua.dossier;

/**
 * Which of a company's dossiers.
 *
 * @param group null = all
 * @param words part of number, title or subject
 * @param submitterCitizenId only those filed by this person, null = all
 * @param after {@link BusinessPage#next()} of the page before, null = first
 */
public record BusinessFilter(
    long businessId, DossierGroup group, String words, Long submitterCitizenId, String after) {}
