/** Short requests to services of a public key infrastructure. Private to {@code signing}. */
package vn.motcua.signing.exchange;
