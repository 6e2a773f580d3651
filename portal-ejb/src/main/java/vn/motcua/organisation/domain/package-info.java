/** Private to organisation: entities and the pure tree of agencies. */
package vn.motcua.organisation.domain;
