/**
 * Whom we trust: roots, the authorities under them and their revocation lists, and the judgement on
 * one certificate at one time. Private to {@code signing}.
 */
package vn.motcua.signing.trust;
