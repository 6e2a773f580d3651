package vn.motcua.architecture.sample.fee;

import jakarta.persistence.Entity;
import vn.motcua.architecture.sample.dossier.WrongService;

/** Closes a cycle with the dossier. */
@Entity
public class FeeOrder {
  WrongService caller;
}
