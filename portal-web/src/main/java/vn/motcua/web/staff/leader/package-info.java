/** The leader: what waits for a signature, and signing one. */
package vn.motcua.web.staff.leader;
