package vn.motcua.dossier;

/** Withdraw: at once before receipt, else a request that the officer confirms. */
public record RequestWithdrawal(
    String key, String publicId, long version, WithdrawalCause cause, String words) {}
