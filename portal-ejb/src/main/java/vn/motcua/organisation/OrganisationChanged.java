package vn.motcua.organisation;

/** Fired in the transaction that changes agencies or positions; observe it after success. */
public record OrganisationChanged() {}
