package vn.motcua.architecture.sample.reporting;

import vn.motcua.architecture.sample.fee.FeeOrder;

/** A report that reads an entity. */
public class WrongReport {
  FeeOrder order;
}
