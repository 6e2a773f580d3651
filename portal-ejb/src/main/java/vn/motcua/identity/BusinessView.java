package vn.motcua.identity;

import java.io.Serializable;

/**
 * A business.
 *
 * @param id id inside the portal
 * @param code see {@link BusinessCode}
 * @param name registered name
 * @param address head office
 * @param representative legal representative
 * @param phone telephone, may be null
 */
public record BusinessView(
    long id, String code, String name, String address, String representative, String phone)
    implements Serializable {}
