/**
 * Revocation lists (RFC 5280) and OCSP answers (RFC 6960) that lie in a file, judged with nothing
 * but Java: who signed them, whether he may, which certificate they are about, and for which time
 * they speak. Nobody is asked over a network.
 */
package vn.motcua.evidence.revocation;
