package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.SigningSettings;

/**
 * Keys that never leave a token or security module. The PIN is the holder's, given for each act; an
 * organisation's, which signs unattended, lies in the secrets folder as {@code pkcs11-SLOT}.
 */
@ApplicationScoped
public class Pkcs11Custody implements KeyCustody {
  private Tokens tokens;
  private SigningSettings settings;

  protected Pkcs11Custody() {}

  @Inject
  public Pkcs11Custody(Tokens tokens, SigningSettings settings) {
    this.tokens = tokens;
    this.settings = settings;
  }

  @Override
  public CustodyKind kind() {
    return CustodyKind.PKCS11;
  }

  @Override
  public SigningStart start(Credential credential, char[] pin, List<Prepared> batch) {
    boolean unattended = credential.holderKind().isUnattended();
    char[] used = unattended ? kept(credential.place()) : pin;
    try {
      Token token = tokens.in(credential.place());
      return new SigningStart.Done(token.sign(credential.certificate(), used, batch));
    } finally {
      if (unattended) {
        Arrays.fill(used, '\0');
      }
    }
  }

  @Override
  public SigningStart resume(String transaction, byte[] answer) {
    throw new IllegalArgumentException("a token of the server never waits for anybody");
  }

  private char[] kept(String slot) {
    Path secret = settings.secrets().resolve("pkcs11-" + Long.parseUnsignedLong(slot));
    try {
      return Files.readString(secret).strip().toCharArray();
    } catch (IOException missing) {
      throw new Refusal("signing.token-unreachable");
    }
  }
}
