/**
 * Signatures that lie beside what they sign (CAdES, ETSI EN 319 122-1), with EU DSS and Bouncy
 * Castle. Private to {@code signing}.
 */
package vn.motcua.signing.cades;
