/**
 * A bank and a payment gateway that speak the real protocols: VNPAY 2.1.0 with its pay page and
 * server-to-server notice, VietQR read strictly and reported by a signed notice.
 *
 * <p>Written without the portal's own classes, so that a mistake on either side shows. Can be told
 * by {@code /control} to fail, delay, repeat, lie or keep silent.
 */
package vn.motcua.simulator.bank;
