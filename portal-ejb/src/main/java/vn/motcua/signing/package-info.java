/**
 * Signs papers and judges signatures: PAdES for the PDF a citizen keeps, XAdES for the envelope of
 * a result.
 *
 * <p>It knows formats, keys and certificates only. What a paper means, whether it may be signed and
 * who is told, the features {@code result} and {@code issuing} decide. It never keeps a PIN, never
 * gives a private key away and never signs inside the caller's transaction. Features call the doors
 * {@link vn.motcua.signing.OfficerSigning}, {@link vn.motcua.signing.AgentSigning}, {@link
 * vn.motcua.signing.OrganisationSigning}, {@link vn.motcua.signing.LaterRaising} and {@link
 * vn.motcua.signing.SignatureVerifier}; administrators {@link
 * vn.motcua.signing.CredentialAdministration}; the demonstration's loader {@link
 * vn.motcua.signing.DemoAuthority}.
 */
package vn.motcua.signing;
