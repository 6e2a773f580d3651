package vn.motcua.checkpoint.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.shared.Settings;

/**
 * A bucket with object lock.
 *
 * @param bucket address of the bucket, path style: {@code https://host/bucket} or with a prefix
 * @param region for the signature
 * @param key access key id
 * @param secret its secret
 * @param kept how long nobody may delete or change a file there
 */
record S3Settings(URI bucket, String region, String key, String secret, Duration kept) {

  /** As the operator set it: {@code portal.checkpoint.s3.*}; empty without an address. */
  static Optional<S3Settings> fromSettings() {
    return Settings.find("portal.checkpoint.s3.url")
        .map(
            url ->
                new S3Settings(
                    URI.create(url),
                    Settings.get("portal.checkpoint.s3.region", "us-east-1"),
                    Settings.get("portal.checkpoint.s3.key", ""),
                    Settings.get("portal.checkpoint.s3.secret", ""),
                    Duration.ofDays(
                        Integer.parseInt(Settings.get("portal.checkpoint.s3.days", "3650")))));
  }

  @Override
  public String toString() {
    return bucket.toString();
  }
}
