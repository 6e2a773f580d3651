package vn.motcua.web.architecture.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import vn.motcua.shared.outbox.Outbox;

/** A page bean that breaks each rule once. */
public class WrongController {
  EntityManager entities;
  Outbox outbox;

  Instant work() {
    return Instant.now();
  }
}
