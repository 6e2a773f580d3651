/** An OCSP responder (RFC 6960): signs what the revocation list of this moment says. */
package vn.motcua.simulator.ocsp;
