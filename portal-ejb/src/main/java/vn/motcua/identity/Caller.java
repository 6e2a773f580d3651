package vn.motcua.identity;

import java.io.Serializable;

/**
 * What the container is told about somebody who has signed in.
 *
 * @param principal {@code username} for citizens, {@code username/positionId} for staff
 * @param role the one role of the session
 * @param displayName full name to show to the person
 */
public record Caller(String principal, String role, String displayName) implements Serializable {}
