package vn.motcua.shared;

import java.security.SecureRandom;

/** Unguessable names for rows that leave the server: 26 characters, 130 random bits. */
public final class PublicId {
  private static final int LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicId() {}

  /** A new name. */
  public static String random() {
    return Base32.random(RANDOM, LENGTH);
  }

  /** Whether the text has the form of a public id; says nothing about existence. */
  public static boolean hasForm(String text) {
    return text != null && text.length() == LENGTH && Base32.isText(text);
  }
}
