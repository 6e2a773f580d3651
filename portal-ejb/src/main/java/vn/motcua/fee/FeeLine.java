package vn.motcua.fee;

import java.io.Serializable;
import vn.motcua.catalogue.Exemption;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.Words;

/**
 * One row of the sum. Sums are whole đồng; null means "not set", which is not free.
 *
 * @param key key of the fee in the revision
 * @param basis where the amount is written
 * @param per the unit counted
 * @param quantity units that cost, copies multiplied in
 * @param unitAmount price of one unit, null where units cost differently or nothing is set
 * @param fullAmount before the exemption
 * @param amount what is to be paid
 * @param exemption the ground that was applied, null if none
 */
public record FeeLine(
    String key,
    Words name,
    Fee.Kind kind,
    Fee.Due due,
    Words basis,
    Tariff.Per per,
    long quantity,
    Long unitAmount,
    Long fullAmount,
    Long amount,
    Exemption exemption)
    implements Serializable {

  /** True when nobody may be asked to pay it yet. */
  public boolean notSet() {
    return amount == null;
  }
}
