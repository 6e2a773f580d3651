package vn.motcua.architecture.sample.signing.secret;

/** Something a feature hides. */
public class HiddenKey {}
