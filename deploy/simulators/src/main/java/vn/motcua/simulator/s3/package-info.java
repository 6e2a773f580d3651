/**
 * A bucket of Amazon S3 with object lock, in memory and as strict as the original: every request
 * bears a good Signature Version 4, every file a lock, and nothing is written over.
 */
package vn.motcua.simulator.s3;
