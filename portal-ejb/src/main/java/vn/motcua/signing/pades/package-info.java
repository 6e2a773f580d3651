/**
 * PDF signatures: laying one out and judging one, with EU DSS and PDFBox. Private to {@code
 * signing}.
 */
package vn.motcua.signing.pades;
