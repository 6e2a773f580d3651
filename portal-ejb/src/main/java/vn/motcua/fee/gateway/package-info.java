/**
 * How payment providers talk: addresses, codes and signatures, one class per provider.
 *
 * <p>No database, no clock, no decision about an order; only {@code PaymentProviders} reads
 * settings. Private to fee.
 */
package vn.motcua.fee.gateway;
