/**
 * Receipts as XML that an agency seals in batches: one signature over a hash tree, a path for each
 * receipt. Others open theirs through {@link vn.motcua.issuing.SealedReceipts}.
 */
package vn.motcua.issuing.sealing;
