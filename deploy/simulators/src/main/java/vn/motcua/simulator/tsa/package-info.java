/** A time-stamp authority (RFC 3161) over HTTP. */
package vn.motcua.simulator.tsa;
