package vn.motcua.identity;

import java.io.Serializable;

/**
 * What the container is told about somebody who has signed in.
 *
 * @param principal {@code username} for citizens, {@code username/positionId} for staff
 * @param role the one role of the session
 */
public record Caller(String principal, String role) implements Serializable {}
