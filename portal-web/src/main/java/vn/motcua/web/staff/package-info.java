/**
 * Pages of staff: the desk's queue and intake, the officer's work, the leader's signature, the
 * manager's figures, the administrator's connections.
 *
 * <p>They show what the doors tell and hand over what was typed; every act that counts is restated
 * in words before. They decide nothing and never open a dossier past its door.
 */
package vn.motcua.web.staff;
