package vn.motcua.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import vn.motcua.identity.SignIn;

/** Asks identity whether an accepted account may enter in the position chosen. */
@ApplicationScoped
public class CallerStore implements IdentityStore {
  @EJB private SignIn signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof AcceptedCredential accepted)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIn
        .enter(accepted.accountId(), accepted.positionId())
        .map(caller -> new CredentialValidationResult(caller.principal(), Set.of(caller.role())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
