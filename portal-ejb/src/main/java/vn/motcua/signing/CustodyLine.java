package vn.motcua.signing;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who signs with which key now.
 *
 * @param place slot of a token, null if the custody has one place
 * @param from since when this key is used
 * @param validUntil end of the certificate
 */
public record CustodyLine(
    long officerId,
    String holder,
    CustodyKind custody,
    String place,
    String serial,
    Instant from,
    Instant validUntil)
    implements Serializable {}
