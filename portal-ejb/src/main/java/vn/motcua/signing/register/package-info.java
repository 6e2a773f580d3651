/**
 * What the database keeps of signing: whose certificate is which, how often a PIN was tried, and
 * one row for each act. Private to {@code signing}.
 */
package vn.motcua.signing.register;
