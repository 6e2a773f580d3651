package vn.motcua.issuing;

/**
 * A paper as PDF, not signed yet.
 *
 * @param pdf the bytes that every signed version begins with
 * @param signatureBox where the signer's block goes; null if the template has none
 * @param pages number of pages
 */
public record RenderedPaper(byte[] pdf, SignatureBox signatureBox, int pages) {}
