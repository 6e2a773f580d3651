/** Where signed checkpoints are handed to, out of the reach of the database's owner. */
package vn.motcua.checkpoint.delivery;
