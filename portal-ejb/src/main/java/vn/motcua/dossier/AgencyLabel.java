package vn.motcua.dossier;

import java.io.Serializable;

/** An agency by its names; code in the new form. */
public record AgencyLabel(String code, String name, String shortName, String phone)
    implements Serializable {}
