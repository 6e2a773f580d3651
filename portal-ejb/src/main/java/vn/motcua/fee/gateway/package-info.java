/**
 * How payment providers talk: addresses, codes and signatures, one class per provider.
 *
 * <p>Pure: no database, no clock, no decision about an order. Private to fee.
 */
package vn.motcua.fee.gateway;
