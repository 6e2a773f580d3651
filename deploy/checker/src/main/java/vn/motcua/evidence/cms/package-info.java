/**
 * CMS signatures with one signer, and time-stamps (RFC 3161), read and verified with nothing but
 * Java. Who is trusted is not asked here.
 */
package vn.motcua.evidence.cms;
