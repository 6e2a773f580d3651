package vn.motcua.signing;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who signs with which key now.
 *
 * @param place slot of a token, null if the custody has one place
 * @param from since when this key is used
 * @param validUntil end of the certificate
 * @param pictureSince since when the officer signs with a picture by hand, null without one
 */
public record CustodyLine(
    long officerId,
    String holder,
    CustodyKind custody,
    String place,
    String serial,
    Instant from,
    Instant validUntil,
    Instant pictureSince)
    implements Serializable {}
