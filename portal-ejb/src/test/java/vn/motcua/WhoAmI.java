package vn.motcua;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.List;

/** Tells who called. */
@Stateless
@PermitAll
public class WhoAmI {
  @Resource private SessionContext context;

  /** Name of the caller, and whether he is at the desk. */
  public List<String> tell() {
    return List.of(
        context.getCallerPrincipal().getName(), Boolean.toString(context.isCallerInRole("desk")));
  }
}
