package vn.motcua.organisation;

import java.io.Serializable;

/**
 * A person in the service of an agency, as the public may know them (Decree 61/2018/NĐ-CP article
 * 9.7).
 *
 * @param id officer
 * @param fullName name
 * @param title title of the position held today, else of the last one
 * @param agencyId agency of that position
 */
public record OfficerView(long id, String fullName, String title, long agencyId)
    implements Serializable {}
