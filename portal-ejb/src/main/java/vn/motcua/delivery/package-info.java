/**
 * How a result reaches its owner on paper: what the post asks for it. What the owner chose belongs
 * to the dossier; hand-over at the counter does as well.
 *
 * <p>Decides which postal tariff is in force on a day. It never takes money: postage is paid to the
 * post. Pages call {@code PostalTariffs}; {@code PostalTariffSetup} is for administrators.
 */
package vn.motcua.delivery;
