/**
 * The demonstration's certificate authority. Everything it makes says on its face that it has no
 * legal value; nothing here works outside the demo profile. Only {@link
 * vn.motcua.signing.DemoAuthority} calls it.
 */
package vn.motcua.signing.demo;
