package vn.motcua.signing.custody;

import java.util.List;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.Prepared;

/** One kind of key: a file, a token, a provider. */
public interface KeyCustody {
  /** Which credentials it serves. */
  CustodyKind kind();

  /**
   * Asks the key to sign the whole batch under one authorisation.
   *
   * @param pin the holder's, null for keys that sign unattended; not kept
   * @throws WrongPin if the PIN does not open the key
   */
  SigningStart start(Credential credential, char[] pin, List<Prepared> batch);

  /**
   * Goes on after the person has confirmed.
   *
   * @throws IllegalArgumentException if there is no such transaction
   */
  SigningStart resume(String transaction, byte[] answer);

  /** The key did not open. */
  final class WrongPin extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongPin(Throwable cause) {
      super("wrong PIN", cause);
    }
  }
}
