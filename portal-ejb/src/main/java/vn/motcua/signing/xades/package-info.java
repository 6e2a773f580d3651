/**
 * XML signatures: laying one out (XAdES baseline B) and judging one by a strict profile. Nothing
 * here knows who is trusted. Private to {@code signing}.
 */
package vn.motcua.signing.xades;
