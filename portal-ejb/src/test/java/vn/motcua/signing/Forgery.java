package vn.motcua.signing;

/**
 * A file that a careless reader would trust though it was never signed so.
 *
 * @param name what was done, in words
 * @param finding what our judge says of it, null where more than one answer is right
 */
record Forgery(String name, Finding finding, byte[] content) {
  @Override
  public String toString() {
    return name;
  }
}
