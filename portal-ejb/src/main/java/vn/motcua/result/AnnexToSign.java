package vn.motcua.result;

/**
 * An annex as it is handed to the agency's key: its bytes stay in the vault until they are needed.
 *
 * @param name within the act
 * @param sha256 of the file as attached, which the leader's signed envelope names
 * @param number of the result, as it is to stand on the annex
 */
public record AnnexToSign(String name, String sha256, String number) {}
