/**
 * Time-stamps (RFC 3161): asking for one and judging one. A time-stamp proves that a value existed
 * at a time, and nothing about who signed it. Private to {@code signing}.
 */
package vn.motcua.signing.timestamp;
