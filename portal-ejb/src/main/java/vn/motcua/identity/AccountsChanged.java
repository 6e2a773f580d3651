package vn.motcua.identity;

/** Fired in the transaction that changes who may sign in; observe it after success. */
public record AccountsChanged() {}
