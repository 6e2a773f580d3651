/**
 * The demonstration's public key infrastructure as others see it: the revocation list over HTTP and
 * the keys that the portal's demonstration authority gave to the responder and the time-stamp
 * authority. Makes no certificates.
 */
package vn.motcua.simulator.pki;
