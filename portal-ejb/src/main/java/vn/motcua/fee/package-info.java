/**
 * What a procedure costs a person, and whether that sum has been paid, waived or is owed back.
 *
 * <p>Decides the amount of an order from the published tariffs and exemptions, accepts or refuses
 * providers' notices of money, and answers whether a dossier may be taken in or released as far as
 * money goes. Never moves a dossier itself and never numbers or signs a receipt; it announces
 * {@link vn.motcua.fee.FeePaid} and issuing does. Citizens pay through {@code FeePayment},
 * providers report through {@code PaymentNotices}, staff work through {@code FeeWork}.
 */
package vn.motcua.fee;
