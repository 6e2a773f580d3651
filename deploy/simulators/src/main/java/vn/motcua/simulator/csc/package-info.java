/**
 * A remote signing service by the Cloud Signature Consortium API v2, SCAL2: a signature activation
 * datum (SAD) is bound to credential and hashes, ends after five minutes and is used once. As
 * strict as the text, for tests; it can be told to misbehave.
 */
package vn.motcua.simulator.csc;
