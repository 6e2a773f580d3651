package vn.motcua.signing.register;

import java.time.Instant;
import vn.motcua.signing.Credential;

/**
 * A certificate somebody signs or signed with.
 *
 * @param until null while it is in use
 */
public record UsedUntil(Credential credential, Instant until) {}
