package vn.motcua.architecture.sample.fee;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Has the simple name of another door. */
@Stateless
@PermitAll
public class WrongService {}
