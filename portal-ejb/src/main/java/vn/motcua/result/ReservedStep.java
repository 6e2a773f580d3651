package vn.motcua.result;

/** A result of a batch that is reserved. */
record ReservedStep(BatchPlan.Step step, SigningTask task) {}
