package vn.motcua.result;

/**
 * Take a released result back.
 *
 * @param key once-only key of the page
 * @param publicId of the result
 * @param reason why, as everybody reads it who verifies the result; names nobody
 * @param pin opens the leader's key; wiped after use
 */
public record RevokeResult(String key, String publicId, String reason, char[] pin) {
  @Override
  public String toString() {
    return "RevokeResult[" + publicId + "]";
  }
}
