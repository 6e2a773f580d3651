package vn.motcua.result;

/**
 * Give a submitted result back to the officer.
 *
 * @param key once-only key of the page
 * @param publicId of the result
 * @param version of the result as shown
 * @param reason what is to be changed
 */
public record ReturnResult(String key, String publicId, long version, String reason) {}
