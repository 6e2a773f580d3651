package vn.motcua.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The portal's interface for programs. Its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class PortalApi extends Application {}
