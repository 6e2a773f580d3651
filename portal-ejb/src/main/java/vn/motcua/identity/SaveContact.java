package vn.motcua.identity;

/**
 * What a citizen says about how to be reached; each may be null for nothing.
 *
 * @param phone as typed, 9 to 15 digits
 * @param email mail address; a new one counts once its code was entered
 * @param postAddress where post is to go, at most 300 characters
 */
public record SaveContact(String phone, String email, String postAddress) {}
