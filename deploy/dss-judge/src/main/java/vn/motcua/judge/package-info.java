/**
 * EU DSS, run beside our own judgement and never instead of it: its XAdES needs another Apache
 * Santuario than the server's, so it has a JVM of its own. For tests; never in the EAR.
 */
package vn.motcua.judge;
