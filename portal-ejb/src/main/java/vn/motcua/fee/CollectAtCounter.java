package vn.motcua.fee;

/**
 * Take the whole sum at the counter.
 *
 * @param key once-only key of the page
 * @param note the cashier's mark: cash or card slip, at most 64 characters
 */
public record CollectAtCounter(String key, String orderPublicId, String note) {}
