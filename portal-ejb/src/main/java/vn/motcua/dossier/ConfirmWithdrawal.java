package vn.motcua.dossier;

/** The officer confirms the applicant's request to withdraw (to status 7). */
public record ConfirmWithdrawal(String key, String publicId, long version) {}
