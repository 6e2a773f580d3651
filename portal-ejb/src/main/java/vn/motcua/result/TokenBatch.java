package vn.motcua.result;

import java.util.List;

/**
 * The reserved results of a batch that waits for the leader's token.
 *
 * @param reserved in the order of the orders that the token was asked for
 */
record TokenBatch(BatchPlan.Opened batch, List<ReservedStep> reserved) {
  TokenBatch {
    reserved = List.copyOf(reserved);
  }
}
