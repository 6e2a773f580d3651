package vn.motcua.issuing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.shared.Settings;

/** Addresses that stand in codes: number and check code, nothing personal. */
public final class VerifyAddress {
  private VerifyAddress() {}

  /** Where a paper is verified by its number. */
  public static String of(String number, String checkCode) {
    return Settings.baseUrl() + path(number, checkCode);
  }

  /** The same within the portal. */
  public static String path(String number, String checkCode) {
    return "/verify?n=" + encoded(number) + "&c=" + encoded(checkCode);
  }

  /** The same with the digest of the data that the paper shows, in base64url. */
  public static String of(String number, String checkCode, String dataDigest) {
    return of(number, checkCode) + "&d=" + dataDigest;
  }

  /** Where the progress of a dossier is looked up. */
  public static String progress(String dossierNumber) {
    return Settings.baseUrl() + "/lookup?code=" + encoded(dossierNumber);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
