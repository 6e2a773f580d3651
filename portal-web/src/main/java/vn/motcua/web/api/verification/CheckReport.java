package vn.motcua.web.api.verification;

import java.time.Instant;
import java.util.List;

/**
 * What the check of one or two files found. Names and codes do not change; new ones may come.
 *
 * @param verdict {@code VALID}, {@code INVALID}, {@code INDETERMINATE}: ours, register and all
 * @param reasons codes, the worst first
 * @param messages the sentence of each reason
 * @param signatures of all files, in the order they were given
 * @param releasedByUs every file equals, byte for byte, what we released
 * @param paper what is public of it, null if it is not ours
 * @param digests SHA-256 of the files, by which the report is found again
 * @param checkedBy rules and their version
 * @param files what ETSI EN 319 102-1 says of each file
 */
public record CheckReport(
    String verdict,
    List<String> reasons,
    List<String> messages,
    List<SignatureItem> signatures,
    boolean releasedByUs,
    PaperItem paper,
    List<String> digests,
    Instant checkedAt,
    String checkedBy,
    List<FileItem> files) {

  /**
   * A paper of ours.
   *
   * @param state {@code ISSUED}, {@code REVOKED}
   * @param revokedReason null unless it was taken back
   * @param revokedBy the decision or notice that took it back, null unless it was
   * @param annexOf number of the result that an annex belongs to, which stands on it too; null for
   *     other papers
   */
  public record PaperItem(
      String kind,
      String number,
      String agency,
      String state,
      Instant issuedAt,
      Instant revokedAt,
      String revokedReason,
      EndingItem revokedBy,
      String annexOf) {}

  /**
   * The paper by which another was taken back.
   *
   * @param kind {@code REVOCATION} of a result and its annexes, {@code COPY_REVOCATION} of a
   *     certified copy
   * @param number as printed on it
   */
  public record EndingItem(String kind, String number, Instant issuedAt) {}

  /**
   * A file in the terms of the standard; what the register says is no part of it.
   *
   * @param sha256 of the file
   * @param format {@code PDF}, {@code XML}, null if it is neither
   * @param indication {@code TOTAL-PASSED}, {@code TOTAL-FAILED}, {@code INDETERMINATE} (ETSI EN
   *     319 102-1, clause 5.1.3)
   * @param subIndication why, null if passed
   * @param message one plain sentence
   */
  public record FileItem(
      String sha256, String format, String indication, String subIndication, String message) {}
}
