package vn.motcua.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;

/**
 * Rows that are made when first needed and then locked. {@code insert ignore} before the lock would
 * take the row for reading if it is there, and two callers at once would wait for each other for
 * ever; {@code on duplicate key update} takes it for writing at once (MariaDB, InnoDB locks).
 *
 * @param type of the row
 * @param key name of the key in the table
 * @param insert statement that makes it, up to its values; its first parameter is the key
 */
public record EnsuredRow<T>(Class<T> type, String key, String insert) {
  /**
   * The row, locked until the transaction ends; who comes second waits.
   *
   * @param id the key's value
   * @param more further parameters of the statement, from the second
   */
  public T locked(EntityManager entities, Object id, Object... more) {
    Query ensure =
        entities.createNativeQuery(insert + " on duplicate key update " + key + " = " + key);
    ensure.setParameter(1, id);
    for (int i = 0; i < more.length; i++) {
      ensure.setParameter(i + 2, more[i]);
    }
    ensure.executeUpdate();
    return entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
