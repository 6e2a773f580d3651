/** Tests in a real browser against the shipped EAR on the provisioned server. */
package vn.motcua.e2e;
