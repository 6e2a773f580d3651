package vn.motcua.web.identity;

import jakarta.security.enterprise.credential.Credential;

/**
 * An account that identity has accepted, with the position chosen; made by pages, never from what a
 * request claims.
 *
 * @param accountId account accepted
 * @param positionId position to act in, null for citizens
 */
record AcceptedCredential(long accountId, Long positionId) implements Credential {}
