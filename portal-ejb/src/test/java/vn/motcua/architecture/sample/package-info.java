/** A small wrong program: each boundary is broken here once, to show that its rule can fail. */
package vn.motcua.architecture.sample;
