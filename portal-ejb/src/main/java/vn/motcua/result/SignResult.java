package vn.motcua.result;

/**
 * Sign and release.
 *
 * @param key once-only key of the page
 * @param publicId of the result
 * @param version of the result as shown
 * @param pin opens the leader's key; wiped after use
 */
public record SignResult(String key, String publicId, long version, char[] pin) {
  @Override
  public String toString() {
    return "SignResult[" + publicId + "]";
  }
}
