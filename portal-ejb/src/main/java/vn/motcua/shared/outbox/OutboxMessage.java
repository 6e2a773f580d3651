package vn.motcua.shared.outbox;

import java.time.Instant;
import java.util.Map;

/**
 * What a handler gets to see.
 *
 * @param id row of this delivery
 * @param kind dotted kind, {@code dossier.filed}
 * @param ownerAgencyId agency whose people look after it when stuck, may be null
 * @param ids ids of the things concerned, by name
 * @param createdAt when it was announced
 * @param attempts tries so far, this one included
 */
public record OutboxMessage(
    long id,
    String kind,
    Long ownerAgencyId,
    Map<String, String> ids,
    Instant createdAt,
    int attempts) {

  /** An id as a number. */
  public long number(String name) {
    return Long.parseLong(ids.get(name));
  }
}
