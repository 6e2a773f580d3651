/**
 * Words that all features use: money, actor, refusal, clock.
 *
 * <p>Holds no logic of any feature and imports none; every feature may use it.
 */
package vn.motcua.shared;
