package vn.motcua.signing;

import vn.motcua.shared.Refusal;

/**
 * What became of one order among several under one authorisation.
 *
 * @param signed null if it was not signed
 * @param failure what stood against it, null if it was signed
 */
public record SignedOrder(SignedSet signed, RuntimeException failure) {
  static SignedOrder of(SignedSet signed) {
    return new SignedOrder(signed, null);
  }

  static SignedOrder not(RuntimeException failure) {
    return new SignedOrder(null, failure);
  }

  /**
   * The signed documents.
   *
   * @throws Refusal what stood against it
   */
  public SignedSet orThrow() {
    if (failure != null) {
      throw failure;
    }
    return signed;
  }
}
