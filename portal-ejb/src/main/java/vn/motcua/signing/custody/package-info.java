/**
 * Keys and the one way to use them: {@link vn.motcua.signing.custody.KeyCustody}, one class for
 * each kind of key. Nobody outside {@code signing} calls it.
 */
package vn.motcua.signing.custody;
