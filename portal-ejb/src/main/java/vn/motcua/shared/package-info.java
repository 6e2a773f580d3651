/**
 * Words that all features use: who acts, what time it is, how a rule says no, numbers with a check,
 * Vietnamese text.
 *
 * <p>Decides nothing about dossiers, fees or signatures and imports no feature. Everyone may use
 * it.
 */
package vn.motcua.shared;
