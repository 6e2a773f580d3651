/** Procedures for programs. */
package vn.motcua.web.api.catalogue;
