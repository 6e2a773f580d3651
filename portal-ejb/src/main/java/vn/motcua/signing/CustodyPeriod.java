package vn.motcua.signing;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where somebody's key was from one time to another.
 *
 * @param place slot of a token, null if the custody has one place
 * @param serial of the certificate, hexadecimal
 * @param until null while it is in use
 */
public record CustodyPeriod(
    CustodyKind custody, String place, String serial, Instant from, Instant until)
    implements Serializable {}
