/** Private to organisation: what is loaded from the database, and how long it is kept. */
package vn.motcua.organisation.persistence;
