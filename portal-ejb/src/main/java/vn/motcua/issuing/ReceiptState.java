package vn.motcua.issuing;

import java.io.Serializable;

/**
 * The XML receipt of a paper.
 *
 * @param publicId of the paper
 * @param sealed false while it waits to be signed
 * @param answers whether its answers can be downloaded to compare them
 */
public record ReceiptState(String publicId, PaperKind kind, boolean sealed, boolean answers)
    implements Serializable {}
