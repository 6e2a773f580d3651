package vn.motcua.issuing;

/**
 * The decision that takes a paper back.
 *
 * @param paperId of the decision, issued
 * @param reason as everybody reads it who verifies the paper: names nobody
 * @param dataSha256 digest of the canonical data of the paper taken back, 64 hexadecimal digits: by
 *     it the list for use without network knows the paper
 */
public record RevokedBy(long paperId, String reason, String dataSha256) {}
