package vn.motcua.issuing;

/**
 * A paper as PDF, not signed yet.
 *
 * @param pdf the bytes that every signed version begins with
 * @param signatureBox where the signer's block goes; null if the template has none
 * @param agencyBox where the seal of the agency goes, which signs after the signer; null if the
 *     paper has one signature only
 * @param pages number of pages
 */
public record RenderedPaper(
    byte[] pdf, SignatureBox signatureBox, SignatureBox agencyBox, int pages) {}
