/**
 * XML signatures (XAdES) judged by the portal's strict profile with nothing but Java: by what they
 * cover, not only by whether they verify. Who is trusted is not asked here.
 */
package vn.motcua.evidence.xades;
