/** Private to identity: how its rows are loaded. */
package vn.motcua.identity.persistence;
