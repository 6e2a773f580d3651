package vn.motcua.fee;

import java.time.Instant;

/**
 * Everything a person needs to pay by bank transfer, scanned or copied line by line.
 *
 * @param amount whole đồng
 * @param payload text of the code
 * @param size width of the picture in modules
 * @param path SVG path of the picture, one unit per module
 */
public record VietQrView(
    String reference,
    String bankName,
    String accountNumber,
    String accountName,
    long amount,
    String payload,
    int size,
    String path,
    Instant expiresAt) {}
