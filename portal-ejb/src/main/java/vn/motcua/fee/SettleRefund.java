package vn.motcua.fee;

/**
 * Close work on money that settled nothing.
 *
 * @param key once-only key of the page
 * @param note what was done: transfer order, day; at most 500 characters
 */
public record SettleRefund(String key, String refundPublicId, String note) {}
