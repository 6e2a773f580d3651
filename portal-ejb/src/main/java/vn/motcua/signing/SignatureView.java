package vn.motcua.signing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A signature as it is shown.
 *
 * @param signer name in the certificate
 * @param organisation managing body in the certificate, may be empty
 * @param title position in the certificate, may be empty
 * @param signedAt claimed by the signer; null if not readable
 * @param format format and level, {@code PAdES-B}, {@code XAdES-LT}
 * @param coversWholeFile every byte of the file, or every value of the document, is signed
 * @param stampedAt by which a trusted time-stamp proves that it existed, null without one
 * @param revokedAt null if not revoked
 * @param listedAt when the revocation list asked was made, null without one
 * @param chain names from the signer to the root
 * @param holder an officer or an organisation, by the certificate; null if it does not say
 * @param certificates the same certificates, DER in Base64; empty where an old report lacks them
 * @param findings of this signature alone, not of another in its file or of the file; empty where
 *     an old report lacks them
 */
public record SignatureView(
    String signer,
    String organisation,
    String title,
    String issuer,
    String serial,
    Instant signedAt,
    String format,
    String algorithm,
    boolean coversWholeFile,
    Instant validFrom,
    Instant validUntil,
    Instant stampedAt,
    Instant revokedAt,
    Instant listedAt,
    List<String> chain,
    HolderKind holder,
    List<String> certificates,
    Set<Finding> findings) {
  public SignatureView {
    chain = List.copyOf(chain);
    certificates = certificates == null ? List.of() : List.copyOf(certificates);
    findings = findings == null ? Set.of() : Set.copyOf(findings);
  }

  /** The level alone: {@code B}, {@code T}, {@code LT}, {@code LTA}. */
  public String level() {
    return format.substring(format.lastIndexOf('-') + 1);
  }

  /**
   * The same with what was found.
   *
   * @param time the proven time, null if there is none
   */
  public SignatureView found(Instant time, Set<Finding> own) {
    return new SignatureView(
        signer,
        organisation,
        title,
        issuer,
        serial,
        signedAt,
        format,
        algorithm,
        coversWholeFile,
        validFrom,
        validUntil,
        time,
        revokedAt,
        listedAt,
        chain,
        holder,
        certificates,
        own);
  }
}
