/** The launcher with the portal it starts: through crashes, and against a database of its own. */
package vn.motcua.deploy;
