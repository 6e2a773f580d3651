/**
 * What the benchmarks of all modules share: how figures are reckoned and the table they are written
 * to. Decides nothing about the portal and is never shipped.
 */
package vn.motcua.bench;
