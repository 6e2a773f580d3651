/** Rows of checkpoints, their leaves, and of the checks of histories; SQL, no entities. */
package vn.motcua.checkpoint.persistence;
