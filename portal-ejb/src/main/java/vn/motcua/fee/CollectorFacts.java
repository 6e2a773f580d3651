package vn.motcua.fee;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who collects for an agency, as receipts and transfers name it.
 *
 * @param agencyCode either form of the agency's code
 * @param taxCode tax code of the collector
 * @param formSymbol form symbol of its receipts, null for a company
 * @param receiptSymbol symbol of the series, null for a company
 * @param bankBin six digits of its bank
 * @param paymentDays calendar days an order may stay unpaid
 * @param validTo last day, null = open
 * @param source where this is written
 */
public record CollectorFacts(
    String agencyCode,
    String name,
    String taxCode,
    String address,
    String formSymbol,
    String receiptSymbol,
    String bankBin,
    String bankName,
    String accountNumber,
    String accountName,
    int paymentDays,
    LocalDate validFrom,
    LocalDate validTo,
    String source)
    implements Serializable {}
