package vn.motcua.signing.custody;

import java.time.Instant;
import java.util.List;

/** What comes of asking a key to sign: done at once, or the person has to do something first. */
public sealed interface SigningStart {
  /** Signature values in the order of what was to be signed. */
  record Done(List<byte[]> signatures) implements SigningStart {
    public Done {
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * The person confirms elsewhere: on a token, on a telephone, at a provider's page.
   *
   * @param transaction once-only name of this act for {@link KeyCustody#resume}
   * @param challenge address to go to, or what to show
   */
  record NeedsUser(String transaction, String challenge, Instant expiry) implements SigningStart {}
}
